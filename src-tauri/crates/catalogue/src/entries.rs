//! Authored rows with the place they were read from, gathered by table.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::authored::{self, Evidence};

/// An authored row, who says so, and where it stands.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    /// Path below the catalogue's folder, with `/` on every system.
    pub file: Arc<str>,
    /// Line of the row's `[[header]]`, from 1.
    pub line: usize,
    /// Who says so, as of when, how sure.
    pub evidence: Evidence,
    /// The row itself.
    pub row: T,
    /// Line of each value, by its path in the row: `to`, `needs.0.any_of.1`.
    pub(crate) lines: BTreeMap<String, usize>,
}

impl<T> Entry<T> {
    /// The line of a value by its path in the row, or of the nearest value around it.
    pub fn line_of(&self, path: &str) -> usize {
        let mut path = path;
        loop {
            if let Some(&line) = self.lines.get(path) {
                return line;
            }
            match path.rsplit_once('.') {
                Some((outer, _)) => path = outer,
                None => return self.line,
            }
        }
    }
}

/// Tables that state no fact, and so may name no source: they explain words, say what is not known
/// or what changed, are themselves an address of a publisher, or rest on a statement that has one.
pub(crate) const NEED_NO_SOURCE: [&str; 12] = [
    "start",
    "attainment",
    "gatekeeper",
    "stage",
    "kind",
    "topic",
    "gap",
    "link",
    "choice",
    "leaning",
    "tag",
    "change",
];

/// A kind of authored row.
pub trait Row: serde::de::DeserializeOwned + schemars::JsonSchema + 'static {
    /// What tells the row apart from its table's others; for most its id.
    fn key(&self) -> String;
    /// The topic it is filed under, where it has one.
    fn topic(&self) -> Option<&str> {
        None
    }
    /// The professions and branches it says it is about.
    fn professions(&self) -> &[String] {
        &[]
    }
}

/// An entry of any table.
pub(crate) trait Placed {
    /// The table's name in the files.
    fn table(&self) -> &'static str;
    fn key(&self) -> String;
    fn file(&self) -> &Arc<str>;
    fn line_of(&self, path: &str) -> usize;
    fn evidence(&self) -> &Evidence;
    fn topic(&self) -> Option<&str>;
    /// "route `physio-degree`".
    fn label(&self) -> String {
        format!("{} `{}`", self.table().replace('_', " "), self.key())
    }
}

/// An entry with the name of its table, which the row's type alone does not tell: stages, kinds
/// and topics are all words.
struct In<'a, T> {
    table: &'static str,
    entry: &'a Entry<T>,
}

impl<T: Row> Placed for In<'_, T> {
    fn table(&self) -> &'static str {
        self.table
    }
    fn key(&self) -> String {
        self.entry.row.key()
    }
    fn file(&self) -> &Arc<str> {
        &self.entry.file
    }
    fn line_of(&self, path: &str) -> usize {
        self.entry.line_of(path)
    }
    fn evidence(&self) -> &Evidence {
        &self.entry.evidence
    }
    fn topic(&self) -> Option<&str> {
        self.entry.row.topic()
    }
}

/// Calls a macro with every authored table: field of [`Authored`], row type, name in the files.
macro_rules! for_each_table {
    ($run:ident) => {
        $run! {
            sources: Source = "source",
            professions: Profession = "profession",
            branches: Branch = "branch",
            statements: Statement = "statement",
            figures: Figure = "figure",
            roles: Role = "role",
            routes: Route = "route",
            apprenticeships: Apprenticeship = "apprenticeship",
            starts: Start = "start",
            attainments: Attainment = "attainment",
            gatekeepers: Gatekeeper = "gatekeeper",
            stages: Word = "stage",
            kinds: Word = "kind",
            topics: Word = "topic",
            bodies: Body = "body",
            providers: Provider = "provider",
            questions: Question = "question",
            links: Link = "link",
            pay: Pay = "pay",
            fees: Fee = "fee",
            funds: Fund = "fund",
            return_bands: ReturnBand = "return_band",
            return_limits: ReturnLimit = "return_limit",
            return_examples: ReturnExample = "return_example",
            mechanisms: Mechanism = "mechanism",
            medicine_rights: MedicineRight = "medicine_right",
            credentials: Credential = "credential",
            deadlines: Deadline = "deadline",
            gaps: Gap = "gap",
            choices: Choice = "choice",
            leanings: Leaning = "leaning",
            tags: Tag = "tag",
            changes: Changed = "change",
        }
    };
}
pub(crate) use for_each_table;

macro_rules! authored_tables {
    ($($field:ident: $row:ident = $table:literal,)*) => {
        /// Everything that the authored files say, by table, in the order of file and line.
        #[derive(Clone, Debug, Default)]
        pub struct Authored {
            /// When this edition of the catalogue was made: "2026-11".
            pub edition: Option<String>,
            /// The edition before, with which `[[change]]` compares this one; none: it is the first.
            pub compared_with: Option<String>,
            $(
                #[doc = concat!("The rows of `[[", $table, "]]`.")]
                pub $field: Vec<Entry<authored::$row>>,
            )*
            /// Table and id of rows that could not be read: known, so that what points at them is
            /// not reported too.
            pub(crate) unread: BTreeSet<(String, String)>,
            /// SHA-256 over the names and texts of all files.
            pub source_hash: String,
        }

        impl Authored {
            /// How many rows were read.
            pub fn len(&self) -> usize {
                0 $(+ self.$field.len())*
            }

            /// Whether nothing was read.
            pub fn is_empty(&self) -> bool {
                self.len() == 0
            }

            /// Calls `look` with every entry, table by table.
            pub(crate) fn each(&self, mut look: impl FnMut(&dyn Placed)) {
                $(for entry in &self.$field {
                    look(&In { table: $table, entry });
                })*
            }

            /// Rows read, by table.
            pub fn counts(&self) -> Vec<(&'static str, usize)> {
                vec![$(($table, self.$field.len()),)*]
            }
        }

        /// The name of every authored table.
        pub const TABLES: &[&str] = &[$($table),*];
    };
}
for_each_table!(authored_tables);

macro_rules! keyed_by_id {
    ($($row:ident $(($($part:ident),*))?;)*) => {$(
        impl Row for authored::$row {
            fn key(&self) -> String {
                self.id.clone()
            }
            $($(keyed_by_id!(@ $part);)*)?
        }
    )*};
    (@ topic) => {
        fn topic(&self) -> Option<&str> {
            Some(&self.topic)
        }
    };
    (@ professions) => {
        fn professions(&self) -> &[String] {
            &self.professions
        }
    };
}
keyed_by_id! {
    Source;
    Profession;
    Branch;
    Statement(topic, professions);
    Figure(topic, professions);
    Role(professions);
    Route;
    Apprenticeship(professions);
    Start;
    Attainment;
    Gatekeeper;
    Word;
    Body(professions);
    Provider(professions);
    Question(topic, professions);
    Link(professions);
    Fee;
    Fund(professions);
    ReturnBand;
    ReturnExample;
    Mechanism;
    Credential(topic, professions);
    Deadline(professions);
    Gap(topic, professions);
    Choice;
    Tag;
}

impl Row for authored::ReturnLimit {
    fn key(&self) -> String {
        format!("{} {}", self.regulator, self.id)
    }
}

impl Row for authored::Pay {
    fn key(&self) -> String {
        format!("band {} in {}", self.band, self.year)
    }
}

impl Row for authored::MedicineRight {
    fn key(&self) -> String {
        format!("{} {}", self.profession, self.mechanism)
    }
}

impl Row for authored::Leaning {
    fn key(&self) -> String {
        format!("{} {}", self.choice, self.profession)
    }
}

impl Row for authored::Changed {
    fn key(&self) -> String {
        format!("{} {}: {}", self.about, self.row, self.text)
    }
}
