//! No sentence of an answer is made in code: in the language that nobody speaks, all that a person
//! reads is in disguise or was said by the catalogue's own text.
//!
//! A process speaks one language, so this file speaks no other.

use atlas::wire::{
    ById, CancelRequest, MapRequest, MatchRequest, Nothing, OnwardRequest, ReturnsRequest,
    RoutesRequest, SearchRequest, ShowRequest, StatsRequest, TimelineRequest, TopicRequest,
    WaysRequest,
};
use atlas::{Atlas, AtlasError};
use catalogue::Catalogue;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

static COMPILED: LazyLock<PathBuf> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder").keep();
    let compiled = folder.join("catalogue.sqlite");
    catalogue::build(&text(), &compiled).unwrap_or_else(|error| panic!("{error}"));
    compiled
});
static ATLAS: LazyLock<Atlas> = LazyLock::new(|| {
    assert!(language::choose(language::Language::Pseudo), "asked first");
    Atlas::open(Some(&COMPILED), None)
});
static CATALOGUE: LazyLock<Catalogue> =
    LazyLock::new(|| Catalogue::open(&COMPILED).unwrap_or_else(|error| panic!("{error}")));
static KNOWN: LazyLock<Known> = LazyLock::new(Known::read);

fn text() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../assets/catalogue")
}

macro_rules! commands {
    (
        visitor { $($(#[$doc:meta])* $name:ident($request:ident) -> $answer:ident;)* }
        staff { $($(#[$staff_doc:meta])* $staff:ident($staff_request:ident) -> $staff_answer:ident;)* }
    ) => {
        /// Every command that a visitor may give.
        const COMMANDS: &[&str] = &[$(stringify!($name)),*];

        fn ask(command: &str, request: &Value) -> Result<Value, AtlasError> {
            match command {
                $(stringify!($name) => {
                    let request: $request = serde_json::from_value(request.clone())
                        .unwrap_or_else(|error| panic!("{command}: {error}: {request}"));
                    let answer = ATLAS.$name(&request)?;
                    Ok(serde_json::to_value(&answer).expect("an answer is JSON"))
                })*
                other => panic!("{other} is no command"),
            }
        }
    };
}

atlas::for_each_command!(commands);

/// What the catalogue's own text says.
struct Known {
    whole: BTreeSet<String>,
    corpus: String,
}

/// What stands between two things in a row, or begins what a person is told of one.
const JOINTS: &[&str] = &[", ", "; ", " · ", ". ", ": ", " ", "/"];

impl Known {
    fn read() -> Self {
        let mut known = Self {
            whole: BTreeSet::new(),
            corpus: "\n".to_owned(),
        };
        known.read_folder(&text());
        known
    }

    fn read_folder(&mut self, folder: &Path) {
        for entry in std::fs::read_dir(folder).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                self.read_folder(&path);
            } else if path.extension().is_some_and(|ending| ending == "toml") {
                let text = std::fs::read_to_string(&path).expect("a text");
                let value: toml::Value = toml::from_str(&text).expect("TOML");
                self.learn(&value);
            }
        }
    }

    fn learn(&mut self, value: &toml::Value) {
        match value {
            toml::Value::String(text) => {
                let plain = plain(text);
                self.corpus.push_str(&plain);
                self.corpus.push('\n');
                self.whole.insert(plain);
            }
            toml::Value::Array(items) => items.iter().for_each(|item| self.learn(item)),
            toml::Value::Table(table) => table.values().for_each(|item| self.learn(item)),
            _ => {}
        }
    }

    /// Whether the catalogue says all of it: whole texts in a row, or words in a row of one text
    /// where it is cut to a line.
    fn says(&self, piece: &str, cut: bool) -> bool {
        let piece = plain(piece);
        let is_word = |text: &str| {
            let mark = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
            text.split(['-', '.', ':', '_', '?', '@', '`', '£', ',', '/', '–'])
                .all(|part| {
                    part.chars().all(mark) && part.len() <= 3 || part.parse::<u32>().is_ok()
                })
        };
        if is_word(&piece) || self.whole.contains(&piece) {
            return true;
        }
        if cut && self.corpus.contains(piece.trim_matches('…').trim()) {
            return true;
        }
        JOINTS.iter().any(|joint| {
            piece.match_indices(joint).any(|(at, _)| {
                let (before, after) = (&piece[..at], &piece[at + joint.len()..]);
                let before = plain(before);
                let first = is_word(&before)
                    || self.whole.contains(&before)
                    || cut && self.corpus.contains(before.trim_matches('…').trim());
                first && (after.is_empty() || self.says(after, cut))
            })
        })
    }
}

/// Small letters and single spaces, without marks around.
fn plain(text: &str) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let text = words.join(" ").to_lowercase();
    text.trim_matches(|mark: char| ".,;:“”()`?! ".contains(mark))
        .to_owned()
}

/// What is left of a text without what is in disguise.
fn undisguised(text: &str) -> Vec<&str> {
    let outside = text.split('⟦').map(|part| match part.split_once('⟧') {
        Some((_, after)) => after,
        None => part,
    });
    outside
        .filter(|piece| piece.chars().any(char::is_alphabetic))
        .collect()
}

/// Keys whose values are for programs: ids, kinds, dates and addresses.
fn is_for_programs(text: &str) -> bool {
    let sign = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit();
    let marks = |letter: char| sign(letter) || "-_.:?@+>".contains(letter);
    text.chars().all(marks) || text.starts_with("https://") || text.starts_with("http://")
}

/// Every text of an answer that neither the catalogue nor a message says.
fn made_in_code(place: &str, value: &Value, found: &mut BTreeMap<String, String>) {
    match value {
        Value::String(text) if !is_for_programs(text) => {
            // A line of a label, a passage that was found and a word with its meaning are cut out
            // of a text.
            let key = place.rsplit('.').next();
            let cut = matches!(key, Some("line" | "lines")) || place.starts_with("words.words.");
            for piece in undisguised(text) {
                if !KNOWN.says(piece, cut) {
                    found.insert(place.to_owned(), format!("“{piece}” of “{text}”"));
                }
            }
        }
        // A path of the drawing, and the lines of one label.
        Value::Object(row) => {
            for (key, inner) in row {
                if key == "d" || key == "path" {
                    continue;
                }
                if let ("svg", Value::String(drawn)) = (key.as_str(), inner) {
                    // A message may be broken over lines, and each line stands apart.
                    let texts = drawn_texts(drawn);
                    for line in undisguised(&texts).into_iter().flat_map(str::lines) {
                        made_in_code(&format!("{place}.svg.line"), &json!(line), found);
                    }
                    continue;
                }
                let whole = (key == "lines").then(|| said_in_lines(inner)).flatten();
                match whole {
                    Some(text) => made_in_code(&format!("{place}.lines"), &json!(text), found),
                    None => made_in_code(&format!("{place}.{key}"), inner, found),
                }
            }
        }
        Value::Array(items) => {
            for item in items {
                made_in_code(place, item, found);
            }
        }
        _ => {}
    }
}

/// What a drawing says: what stands between its tags, but for its style.
fn drawn_texts(svg: &str) -> String {
    let style = svg.split_once("</style>").map_or(svg, |(_, after)| after);
    let between = style.split('<').filter_map(|tag| tag.split_once('>'));
    let texts: Vec<&str> = between.map(|(_, text)| text).collect();
    texts
        .join("\n")
        .replace("&amp;", "&")
        .replace("&quot;", "\"")
}

/// The lines of a label as the one text that they are.
fn said_in_lines(lines: &Value) -> Option<String> {
    let lines = lines.as_array()?.iter();
    let texts: Option<Vec<&str>> = lines.map(|line| line["text"].as_str()).collect();
    texts.map(|texts| texts.join(" "))
}

fn ids<'a>(rows: impl Iterator<Item = &'a String>) -> Vec<&'a str> {
    rows.map(String::as_str).collect()
}

/// Requests of every command, so many that each message has its turn.
fn requests() -> Vec<(&'static str, Value)> {
    let mut all: Vec<(&'static str, Value)> = Vec::new();
    for command in [
        "overview",
        "professions",
        "positions",
        "attainments",
        "sources",
        "match_choices",
        "gaps",
        "changes",
        "words",
        "medicines",
    ] {
        all.push((command, json!({})));
    }
    let professions = ids(CATALOGUE.professions().iter().map(|row| &row.id));
    let roles = ids(CATALOGUE.roles().iter().map(|row| &row.id));
    let starts = ids(CATALOGUE.starts().iter().map(|row| &row.id));
    let topics = ids(CATALOGUE.topics().iter().map(|row| &row.id));
    let routes = ids(CATALOGUE.routes().iter().map(|row| &row.id));
    for id in &professions {
        all.push(("profession", json!({ "id": id })));
        all.push(("map", json!({ "view": "profession", "profession": id })));
    }
    all.push(("map", json!({ "view": "all" })));
    all.push(("map_print", json!({ "view": "all" })));
    all.push((
        "map_print",
        json!({ "view": "profession", "profession": "dietitian" }),
    ));
    for role in &roles {
        all.push(("onward", json!({ "from": role })));
        all.push(("show", json!({ "kind": "role", "id": role })));
    }
    for role in roles.iter().step_by(9) {
        all.push(("map", json!({ "view": "neighbourhood", "role": role })));
    }
    for id in &topics {
        all.push(("topic", json!({ "id": id })));
        all.push(("show", json!({ "kind": "topic", "id": id })));
    }
    let funds = ids(CATALOGUE.funds().iter().map(|row| &row.id));
    let credentials = ids(CATALOGUE.credentials().iter().map(|row| &row.id));
    let mechanisms = ids(CATALOGUE.mechanisms().iter().map(|row| &row.id));
    for (kind, ids) in [
        ("fund", &funds),
        ("credential", &credentials),
        ("mechanism", &mechanisms),
        ("route", &routes),
        ("start", &starts),
    ] {
        for id in ids {
            all.push(("show", json!({ "kind": kind, "id": id })));
        }
    }
    all.push(("ways", json!({ "routes": routes })));
    all.push(("stats", json!({ "today": "2026-11-27" })));
    all.push(("cancel", json!({ "question": "none" })));
    for words in [
        "physio",
        "fisio",
        "OT",
        "help people walk",
        "degree",
        "x-ray",
    ] {
        all.push(("search", json!({ "words": words })));
    }
    for side in ["first", "second"] {
        let choices = CATALOGUE.choices().iter();
        let answers: Vec<Value> = choices
            .map(|choice| json!({ "choice": choice.id, "side": side }))
            .collect();
        all.push(("match_answers", json!({ "answers": answers })));
    }
    for route in CATALOGUE.routes() {
        for (mode, there) in [
            ("full-time", route.full_time.is_some()),
            ("part-time", route.part_time.is_some()),
        ] {
            if there {
                let steps =
                    json!([{ "route": route.id, "mode": mode, "from": route.from.first() }]);
                all.push(("timeline", json!({ "today": "2026-11-27", "steps": steps })));
            }
        }
    }
    for (at, profession) in professions.iter().enumerate() {
        for from in [starts[at % starts.len()], "school-year-11"] {
            if starts.contains(&from) {
                let question = json!({ "from": [from], "to": profession, "today": "2026-11-27" });
                all.push(("routes", question.clone()));
                let mut wishes = question;
                wishes["prefer"] = json!(["paid-all-the-way", "no-new-school-exams"]);
                all.push(("routes", wishes));
            }
        }
        returns(profession, &mut all);
    }
    all
}

fn returns(profession: &str, all: &mut Vec<(&'static str, Value)>) {
    let log = json!([
        { "kind": "private", "hours": 400, "from": "2026-02-01", "to": "2026-06-01", "what": "" },
        { "kind": "supervised", "hours": 40, "from": "2026-02-01", "to": "2026-06-01", "what": "", "supervisor_years": 1 },
        { "kind": "supervised", "hours": 40, "from": "2026-02-01", "to": "2026-06-01", "what": "", "same_profession": false },
        { "kind": "supervised", "hours": 40, "from": "2025-03-01", "to": "2025-06-01", "what": "" },
        { "kind": "formal", "hours": 40, "from": "2015-02-01", "to": "2015-06-01", "what": "" },
        { "kind": "formal", "hours": 40, "from": "2022-02-01", "to": "2026-06-01", "what": "" }
    ]);
    for register in ["left", "still-on", "removed", "never", "never-abroad"] {
        for years in [0.5, 1.0, 3.0, 4.9, 5.0, 12.0] {
            let case = json!({
                "profession": profession,
                "today": "2026-11-27",
                "register": register,
                "years_out": years,
                "practised_abroad": if years > 4.0 { json!("2024-03-01") } else { json!(null) },
                "log": log
            });
            all.push(("returns", case));
        }
    }
}

#[test]
fn every_text_of_every_answer_is_in_disguise_or_the_catalogues_own() {
    let mut found = BTreeMap::new();
    let (mut asked, mut disguised) = (BTreeSet::new(), 0);
    for (command, request) in requests() {
        let answer = ask(command, &request);
        let answer = answer.unwrap_or_else(|error| panic!("{command} {request}: {error}"));
        asked.insert(command);
        disguised += answer.to_string().matches('⟦').count();
        made_in_code(command, &answer, &mut found);
    }
    let all: BTreeSet<&str> = COMMANDS.iter().copied().collect();
    assert_eq!(asked, all, "every visitor command is asked");
    assert!(disguised > 1000, "{disguised} messages");
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn every_refusal_is_in_disguise() {
    let step = json!({ "route": "physio-bsc", "mode": "full-time" });
    for (command, request) in [
        ("profession", json!({ "id": "physiotherapits" })),
        ("show", json!({ "kind": "rule", "id": "x" })),
        ("show", json!({ "kind": "fund", "id": "x" })),
        ("topic", json!({ "id": "x" })),
        ("onward", json!({ "from": "x" })),
        ("routes", json!({ "from": [], "to": "physiotherapist" })),
        ("routes", json!({ "from": ["graduate"], "to": "" })),
        ("routes", json!({ "from": ["x"], "to": "physiotherapist" })),
        ("map", json!({ "view": "profession" })),
        ("map", json!({ "view": "plan" })),
        ("map", json!({ "view": "neighbourhood" })),
        ("timeline", json!({ "today": "2026-11-27", "steps": [] })),
        ("timeline", json!({ "today": "soon", "steps": [step] })),
        ("stats", json!({ "today": "soon" })),
        (
            "returns",
            json!({ "profession": "", "today": "2026-11-27" }),
        ),
        (
            "returns",
            json!({ "profession": "paramedic", "today": "2026-11-27" }),
        ),
        (
            "returns",
            json!({ "profession": "paramedic", "today": "2026-11-27", "years_out": 90 }),
        ),
    ] {
        let Err(error) = ask(command, &request) else {
            panic!("{command} {request} is answered");
        };
        for said in std::iter::once(&error.message).chain(&error.hints) {
            assert!(said.starts_with('⟦'), "{command} {request}: {said}");
        }
    }
}

#[test]
fn what_is_made_in_code_is_found() {
    let caught = |text: &str| {
        let mut found = BTreeMap::new();
        made_in_code("answer", &json!({ "said": text }), &mut found);
        !found.is_empty()
    };
    LazyLock::force(&KNOWN);
    assert!(caught("You may now go home with your aunt."));
    assert!(caught("Physiotherapist, two aunts away"));
    assert!(!caught("⟦Yóú~ máý~⟧ Physiotherapist"));
    assert!(!caught("2026-11-27"));
}
