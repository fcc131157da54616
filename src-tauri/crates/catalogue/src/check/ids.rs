//! Every id that a row may point at.

use std::collections::BTreeSet;

use crate::entries::{Authored, Entry, Row};

/// What an id is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Of {
    Source,
    Profession,
    ProfessionOrBranch,
    Start,
    Role,
    Position,
    Attainment,
    Gatekeeper,
    Stage,
    Kind,
    Topic,
    Body,
    Fee,
    Fund,
    Deadline,
    Apprenticeship,
    Mechanism,
    Choice,
    Statement,
    Tag,
}

impl Of {
    /// "which is no …".
    pub(super) fn spoken(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Profession => "profession",
            Self::ProfessionOrBranch => "profession or branch",
            Self::Start => "starting point",
            Self::Role => "role",
            Self::Position => "starting point or role",
            Self::Attainment => "attainment",
            Self::Gatekeeper => "gatekeeper",
            Self::Stage => "stage",
            Self::Kind => "kind of route",
            Self::Topic => "topic",
            Self::Body => "body",
            Self::Fee => "fee",
            Self::Fund => "fund",
            Self::Deadline => "deadline",
            Self::Apprenticeship => "apprenticeship",
            Self::Mechanism => "mechanism",
            Self::Statement => "statement",
            Self::Choice => "choice",
            Self::Tag => "tag",
        }
    }

    fn tables(self) -> &'static [&'static str] {
        match self {
            Self::Source => &["source"],
            Self::Profession => &["profession"],
            Self::ProfessionOrBranch => &["profession", "branch"],
            Self::Start => &["start"],
            Self::Role => &["role"],
            Self::Position => &["start", "role"],
            Self::Attainment => &["attainment"],
            Self::Gatekeeper => &["gatekeeper"],
            Self::Stage => &["stage"],
            Self::Kind => &["kind"],
            Self::Topic => &["topic"],
            Self::Body => &["body"],
            Self::Fee => &["fee"],
            Self::Fund => &["fund"],
            Self::Deadline => &["deadline"],
            Self::Apprenticeship => &["apprenticeship"],
            Self::Mechanism => &["mechanism"],
            Self::Statement => &["statement"],
            Self::Choice => &["choice"],
            Self::Tag => &["tag"],
        }
    }
}

/// All ids, by table; those of rows that could not be read among them.
pub(super) struct Ids<'a> {
    by_table: Vec<(&'static str, BTreeSet<&'a str>)>,
}

impl<'a> Ids<'a> {
    pub(super) fn of(authored: &'a Authored) -> Self {
        fn ids<'a, T: Row>(
            entries: &'a [Entry<T>],
            id: impl Fn(&'a T) -> &'a str,
        ) -> BTreeSet<&'a str> {
            entries.iter().map(|entry| id(&entry.row)).collect()
        }
        let mut by_table = vec![
            ("source", ids(&authored.sources, |r| &r.id)),
            ("profession", ids(&authored.professions, |r| &r.id)),
            ("branch", ids(&authored.branches, |r| &r.id)),
            ("start", ids(&authored.starts, |r| &r.id)),
            ("role", ids(&authored.roles, |r| &r.id)),
            ("attainment", ids(&authored.attainments, |r| &r.id)),
            ("gatekeeper", ids(&authored.gatekeepers, |r| &r.id)),
            ("stage", ids(&authored.stages, |r| &r.id)),
            ("kind", ids(&authored.kinds, |r| &r.id)),
            ("topic", ids(&authored.topics, |r| &r.id)),
            ("body", ids(&authored.bodies, |r| &r.id)),
            ("fee", ids(&authored.fees, |r| &r.id)),
            ("fund", ids(&authored.funds, |r| &r.id)),
            ("deadline", ids(&authored.deadlines, |r| &r.id)),
            ("apprenticeship", ids(&authored.apprenticeships, |r| &r.id)),
            ("mechanism", ids(&authored.mechanisms, |r| &r.id)),
            ("statement", ids(&authored.statements, |r| &r.id)),
            ("choice", ids(&authored.choices, |r| &r.id)),
            ("tag", ids(&authored.tags, |r| &r.id)),
        ];
        for (table, id) in &authored.unread {
            if let Some((_, ids)) = by_table.iter_mut().find(|(name, _)| name == table) {
                ids.insert(id);
            }
        }
        Self { by_table }
    }

    pub(super) fn has(&self, of: Of, id: &str) -> bool {
        self.sets(of).any(|ids| ids.contains(id))
    }

    pub(super) fn all(&self, of: Of) -> impl Iterator<Item = &'a str> {
        self.sets(of).flatten().copied()
    }

    fn sets(&self, of: Of) -> impl Iterator<Item = &BTreeSet<&'a str>> {
        let wanted = of.tables();
        self.by_table
            .iter()
            .filter(|(name, _)| wanted.contains(name))
            .map(|(_, ids)| ids)
    }
}
