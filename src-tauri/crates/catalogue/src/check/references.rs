//! Rule `dangling-id`: whatever a row points at is there.

use super::error;
use super::ids::{Ids, Of};
use crate::entries::{Authored, Entry, Row};
use crate::finding::Finding;
use crate::spelling::did_you_mean;

pub(super) fn check(authored: &Authored, ids: &Ids<'_>) -> Vec<Finding> {
    let mut check = References {
        ids,
        findings: Vec::new(),
    };
    check.routes(authored);
    check.ladder(authored);
    check.by_topic(authored);
    check.others(authored);
    check.suits(authored);
    check.findings
}

struct References<'a> {
    ids: &'a Ids<'a>,
    findings: Vec<Finding>,
}

impl References<'_> {
    /// Looks at one id. `table` and `says` make the sentence: "route `x` leads to `y`, which …".
    fn one<T: Row>(
        &mut self,
        table: &str,
        entry: &Entry<T>,
        path: &str,
        says: &str,
        id: &str,
        of: Of,
    ) {
        if self.ids.has(of, id) {
            return;
        }
        let message = format!(
            "{table} `{}` {says} `{id}`, which is no {}.",
            entry.row.key(),
            of.spoken()
        );
        let hint = did_you_mean(id, self.ids.all(of));
        self.findings
            .push(error(entry, path, "dangling-id", message).hint(hint));
    }

    /// Looks at a list of ids, each of which may be there once.
    fn many<T: Row>(
        &mut self,
        table: &str,
        entry: &Entry<T>,
        key: &str,
        says: &str,
        list: &[String],
        of: Of,
    ) {
        for (i, id) in list.iter().enumerate() {
            let path = format!("{key}.{i}");
            self.one(table, entry, &path, says, id, of);
            if list.iter().take(i).any(|earlier| earlier == id) {
                let message = format!("{table} `{}` {says} `{id}` twice.", entry.row.key());
                self.findings.push(error(entry, &path, "repeated", message));
            }
        }
    }

    fn professions<T: Row>(&mut self, table: &str, entries: &[Entry<T>]) {
        for entry in entries {
            let about = entry.row.professions();
            self.many(
                table,
                entry,
                "professions",
                "is about",
                about,
                Of::ProfessionOrBranch,
            );
        }
    }

    fn routes(&mut self, authored: &Authored) {
        for entry in &authored.routes {
            let row = &entry.row;
            let mut many = |key: &str, says: &str, list: &[String], of| {
                self.many("route", entry, key, says, list, of);
            };
            many("from", "begins from", &row.from, Of::Position);
            many("to", "leads to", &row.to, Of::Position);
            many("grants", "grants", &row.grants, Of::Attainment);
            many(
                "gatekeepers",
                "is decided by",
                &row.gatekeepers,
                Of::Gatekeeper,
            );
            many("funding", "can carry", &row.funding, Of::Fund);
            many("topics", "stands on", &row.topics, Of::Topic);
            for (i, need) in row.needs.iter().enumerate() {
                let key = format!("needs.{i}.any_of");
                many(&key, "needs", &need.any_of, Of::Attainment);
            }
            let a_year = row.fees.as_ref().and_then(|fees| fees.a_year.as_ref());
            let single = [
                ("kind", "is of the kind", Some(&row.kind), Of::Kind),
                ("deadline", "follows", row.deadline.as_ref(), Of::Deadline),
                (
                    "apprenticeship",
                    "is",
                    row.apprenticeship.as_ref(),
                    Of::Apprenticeship,
                ),
                (
                    "learner_role",
                    "is learned as",
                    row.learner_role.as_ref(),
                    Of::Role,
                ),
                ("fees.a_year", "charges", a_year, Of::Fee),
            ];
            for (path, says, id, of) in single {
                if let Some(id) = id {
                    self.one("route", entry, path, says, id, of);
                }
            }
        }
    }

    fn ladder(&mut self, authored: &Authored) {
        for entry in &authored.roles {
            let row = &entry.row;
            self.one("role", entry, "stage", "is at", &row.stage, Of::Stage);
            self.many(
                "role",
                entry,
                "counts_as",
                "counts as",
                &row.counts_as,
                Of::Position,
            );
            self.many("role", entry, "gives", "gives", &row.gives, Of::Attainment);
        }
        for entry in &authored.starts {
            let row = &entry.row;
            self.many(
                "start",
                entry,
                "counts_as",
                "counts as",
                &row.counts_as,
                Of::Position,
            );
            self.many("start", entry, "gives", "gives", &row.gives, Of::Attainment);
            self.many("start", entry, "lacks", "lacks", &row.lacks, Of::Attainment);
        }
        for entry in &authored.attainments {
            let implied = &entry.row.implies;
            self.many(
                "attainment",
                entry,
                "implies",
                "implies",
                implied,
                Of::Attainment,
            );
        }
        for entry in &authored.apprenticeships {
            let stage = &entry.row.leads_to_stage;
            self.one(
                "apprenticeship",
                entry,
                "leads_to_stage",
                "leads to",
                stage,
                Of::Stage,
            );
        }
        for entry in &authored.return_bands {
            self.one(
                "return band",
                entry,
                "start",
                "is for",
                &entry.row.start,
                Of::Start,
            );
        }
        for entry in &authored.return_examples {
            self.one(
                "return example",
                entry,
                "start",
                "starts at",
                &entry.row.start,
                Of::Start,
            );
        }
    }

    fn by_topic(&mut self, authored: &Authored) {
        fn topics<T: Row>(check: &mut References<'_>, table: &str, entries: &[Entry<T>]) {
            for entry in entries {
                if let Some(topic) = entry.row.topic() {
                    check.one(table, entry, "topic", "is about", topic, Of::Topic);
                }
            }
        }
        topics(self, "statement", &authored.statements);
        topics(self, "figure", &authored.figures);
        topics(self, "question", &authored.questions);
        topics(self, "gap", &authored.gaps);
        topics(self, "credential", &authored.credentials);
        for entry in &authored.roles {
            let on = &entry.row.topics;
            self.many("role", entry, "topics", "stands on", on, Of::Topic);
        }
    }

    fn others(&mut self, authored: &Authored) {
        for entry in &authored.statements {
            let tags = &entry.row.tags;
            self.many("statement", entry, "tags", "has the tag", tags, Of::Tag);
        }
        for entry in &authored.professions {
            self.one(
                "profession",
                entry,
                "body",
                "has the body",
                &entry.row.body,
                Of::Body,
            );
        }
        for entry in &authored.branches {
            let profession = &entry.row.profession;
            self.one(
                "branch",
                entry,
                "profession",
                "belongs to",
                profession,
                Of::Profession,
            );
        }
        for entry in &authored.providers {
            self.one(
                "provider",
                entry,
                "kind",
                "is of the kind",
                &entry.row.kind,
                Of::Kind,
            );
        }
        for entry in &authored.medicine_rights {
            let (table, row) = ("medicine right", &entry.row);
            let of = Of::ProfessionOrBranch;
            self.one(table, entry, "profession", "is of", &row.profession, of);
            self.one(
                table,
                entry,
                "mechanism",
                "is about",
                &row.mechanism,
                Of::Mechanism,
            );
        }
        self.professions("statement", &authored.statements);
        self.professions("figure", &authored.figures);
        self.professions("role", &authored.roles);
        self.professions("apprenticeship", &authored.apprenticeships);
        self.professions("body", &authored.bodies);
        self.professions("provider", &authored.providers);
        self.professions("question", &authored.questions);
        self.professions("link", &authored.links);
        self.professions("fund", &authored.funds);
        self.professions("credential", &authored.credentials);
        self.professions("deadline", &authored.deadlines);
        self.professions("gap", &authored.gaps);
    }

    fn suits(&mut self, authored: &Authored) {
        for entry in &authored.choices {
            let row = &entry.row;
            for (path, from) in [
                ("first_from", &row.first_from),
                ("second_from", &row.second_from),
            ] {
                self.one("choice", entry, path, "draws from", from, Of::Statement);
            }
        }
        for entry in &authored.leanings {
            let row = &entry.row;
            let single = [
                ("choice", "is about", &row.choice, Of::Choice),
                (
                    "profession",
                    "is for",
                    &row.profession,
                    Of::ProfessionOrBranch,
                ),
                ("statement", "rests on", &row.statement, Of::Statement),
            ];
            for (path, says, id, of) in single {
                self.one("leaning", entry, path, says, id, of);
            }
        }
    }
}
