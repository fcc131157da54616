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

/// A kind of authored row.
pub trait Row: serde::de::DeserializeOwned + schemars::JsonSchema + 'static {
    /// The table's name in the authored files: `route` in `[[route]]`.
    const TABLE: &'static str;
    /// What tells the row apart from its table's others; for most its id.
    fn key(&self) -> String;
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
    ($($row:ident = $table:literal),* $(,)?) => {$(
        impl Row for authored::$row {
            const TABLE: &'static str = $table;
            fn key(&self) -> String {
                self.id.clone()
            }
        }
    )*};
}
keyed_by_id! {
    Source = "source", Profession = "profession", Branch = "branch", Statement = "statement",
    Figure = "figure", Role = "role", Route = "route", Apprenticeship = "apprenticeship",
    Start = "start", Attainment = "attainment", Gatekeeper = "gatekeeper", Word = "word",
    Body = "body", Provider = "provider", Question = "question", Link = "link", Fee = "fee",
    Fund = "fund", ReturnBand = "return_band", ReturnExample = "return_example",
    Mechanism = "mechanism", Credential = "credential", Deadline = "deadline", Gap = "gap",
}

impl Row for authored::ReturnLimit {
    const TABLE: &'static str = "return_limit";
    fn key(&self) -> String {
        format!("{} {}", self.regulator, self.id)
    }
}

impl Row for authored::Pay {
    const TABLE: &'static str = "pay";
    fn key(&self) -> String {
        format!("band {} in {}", self.band, self.year)
    }
}

impl Row for authored::MedicineRight {
    const TABLE: &'static str = "medicine_right";
    fn key(&self) -> String {
        format!("{} {}", self.profession, self.mechanism)
    }
}
