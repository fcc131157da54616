//! Networks and queries as text, to be read and written by people.
//!
//! ```text
//! # Lines are positions, attainments, routes or the query. Order is free.
//! at physio-assistant is assistant gives care
//! biology implies science
//! leaver -> student|helper : start 0m needs maths|numeracy science grants intent
//! student -> physio : degree 36m £27000 unpaid36 or 72m £27000 pt
//! leaver,helper -> . : resit 9m £300 grants maths
//! helper -> physio : old-way 24m closed
//! ask from leaver has science lacks maths to physio
//! ```
//!
//! A route's line holds where it begins (`a,b`: any), where it ends (`c|d`: as the person chooses,
//! `.`: where they are), its id, its variants divided by `or`, its clauses after `needs`, what it
//! `grants`, and `closed`. Whatever is named first exists from there on. Lists have no spaces.

use pathways::{
    Attainment, AttainmentIx, Attainments, Clause, Cost, Mode, Network, Position, PositionIx,
    Query, Route, Variant,
};
use std::collections::BTreeMap;

/// A network and the query to ask of it.
#[derive(Clone, Debug)]
pub struct Case {
    /// Where to search.
    pub network: Network,
    /// What to ask.
    pub query: Query,
}

/// Reads a network and a query.
///
/// # Panics
/// On anything that is not in the notation, with the line: the text is part of a test.
pub fn parse(text: &str) -> Case {
    let mut reader = Reader::read(text);
    let query = reader.query.take();
    let query = query.expect("the case has a line that begins with `ask`");
    Case {
        network: reader.network(),
        query,
    }
}

/// Reads a network alone.
///
/// # Panics
/// As [`parse`] does.
pub fn parse_network(text: &str) -> Network {
    Reader::read(text).network()
}

#[derive(Default)]
struct Reader {
    /// Where the position or the attainment with this id is; large networks are read as well.
    position_of: BTreeMap<String, PositionIx>,
    attainment_of: BTreeMap<String, AttainmentIx>,
    positions: Vec<Position>,
    attainments: Vec<Attainment>,
    routes: Vec<Route>,
    query: Option<Query>,
}

/// The words of a line by the keyword before them; those before any keyword under "".
fn words<'a>(line: &'a str, keywords: &[&str]) -> BTreeMap<&'a str, Vec<&'a str>> {
    let mut under = BTreeMap::from([("", Vec::new())]);
    let mut keyword = "";
    for word in line.split_whitespace() {
        if keywords.contains(&word) {
            keyword = word;
            under.entry(word).or_default();
        } else {
            under.entry(keyword).or_default().push(word);
        }
    }
    under
}

impl Reader {
    fn read(text: &str) -> Self {
        let mut reader = Self::default();
        let lines = text.lines().map(str::trim);
        for line in lines.filter(|line| !line.is_empty() && !line.starts_with('#')) {
            reader.line(line);
        }
        reader
    }

    fn network(self) -> Network {
        let network = Network::new(self.positions, self.attainments, self.routes);
        network.expect("the text is a network")
    }

    fn line(&mut self, line: &str) {
        if let Some((from, rest)) = line.split_once("->") {
            self.route(from.trim(), rest.trim());
        } else if let Some(rest) = line.strip_prefix("at ") {
            let words = words(rest, &["is", "gives"]);
            let position = self.position(words[""][0]).at();
            if let Some(is) = words.get("is") {
                self.positions[position].counts_as = self.positions(is[0], ',');
            }
            if let Some(gives) = words.get("gives") {
                self.positions[position].gives = self.attainments(gives[0], ',');
            }
        } else if let Some((stronger, weaker)) = line.split_once(" implies ") {
            let stronger = self.attainment(stronger.trim()).at();
            self.attainments[stronger].implies = self.attainments(weaker.trim(), ',');
        } else if let Some(rest) = line.strip_prefix("ask ") {
            let words = words(rest, &["from", "has", "lacks", "to"]);
            let set = |reader: &mut Self, word| -> Attainments {
                let lists = words.get(word).into_iter().flatten();
                lists
                    .flat_map(|list| reader.attainments(list, ','))
                    .collect()
            };
            self.query = Some(Query {
                from: self.positions(words["from"][0], ','),
                has: set(self, "has"),
                lacks: set(self, "lacks"),
                to: self.positions(words["to"][0], ','),
                label_limit: Query::LABEL_LIMIT,
            });
        } else {
            panic!("neither a position, an attainment, a route nor a query: {line}");
        }
    }

    fn route(&mut self, from: &str, rest: &str) {
        let (to, rest) = rest
            .split_once(':')
            .unwrap_or_else(|| panic!("no `:` in {rest}"));
        let words = words(rest, &["needs", "grants", "closed"]);
        let head = &words[""];
        let from = self.positions(from, ',');
        let to = if to.trim() == "." {
            Vec::new()
        } else {
            self.positions(to.trim(), '|')
        };
        let clauses = words.get("needs").into_iter().flatten();
        let needs = clauses
            .map(|any| Clause {
                any_of: self.attainments(any, '|'),
            })
            .collect();
        let grants = words.get("grants").into_iter().flatten();
        let grants = grants
            .flat_map(|list| self.attainments(list, ','))
            .collect();
        self.routes.push(Route {
            id: head[0].to_owned(),
            from,
            to,
            variants: head[1..].split(|word| *word == "or").map(variant).collect(),
            needs,
            grants,
            closed: words.contains_key("closed"),
        });
    }

    fn positions(&mut self, list: &str, divider: char) -> Vec<PositionIx> {
        list.split(divider).map(|id| self.position(id)).collect()
    }

    fn position(&mut self, id: &str) -> PositionIx {
        if let Some(&known) = self.position_of.get(id) {
            return known;
        }
        let new = PositionIx(u32::try_from(self.positions.len()).expect("few positions"));
        let (counts_as, gives) = (Vec::new(), Vec::new());
        self.positions.push(Position {
            id: id.to_owned(),
            counts_as,
            gives,
        });
        self.position_of.insert(id.to_owned(), new);
        new
    }

    fn attainments(&mut self, list: &str, divider: char) -> Vec<AttainmentIx> {
        list.split(divider).map(|id| self.attainment(id)).collect()
    }

    fn attainment(&mut self, id: &str) -> AttainmentIx {
        if let Some(&known) = self.attainment_of.get(id) {
            return known;
        }
        let new = AttainmentIx(u32::try_from(self.attainments.len()).expect("few attainments"));
        self.attainments.push(Attainment {
            id: id.to_owned(),
            implies: Vec::new(),
        });
        self.attainment_of.insert(id.to_owned(), new);
        new
    }
}

fn variant(words: &[&str]) -> Variant {
    let mut variant = Variant {
        mode: Mode::FullTime,
        cost: Cost {
            steps: 1,
            ..Cost::default()
        },
    };
    for word in words {
        let number = |digits: &str| -> u32 {
            digits
                .parse()
                .unwrap_or_else(|_| panic!("not part of a variant: {word}"))
        };
        if *word == "pt" {
            variant.mode = Mode::PartTime;
        } else if let Some(pounds) = word.strip_prefix('£') {
            variant.cost.fees = number(pounds);
        } else if let Some(months) = word.strip_prefix("unpaid") {
            variant.cost.unpaid_months = number(months);
        } else {
            variant.cost.months = number(word.strip_suffix('m').unwrap_or(word));
        }
    }
    variant
}
