//! What suits me: the catalogue's choices put to [`pathways::suits`], and the answer in words.

use crate::convert::{evidence, named};
use crate::{AtlasError, Ready, wire};
use catalogue::{Catalogue, Choice, Fact, Leaning, Side};
use language::say;
use pathways::suits::{Lean, Placed, Questions, QuestionsError, Tier, balance, place};
use std::collections::BTreeMap;

/// The choices as the arithmetic knows them, and whom its places mean.
pub(crate) struct Suits {
    questions: Questions,
    /// Ids of branches, and of professions without branches, by name.
    callings: Vec<String>,
}

impl Suits {
    /// The choices of a catalogue.
    pub(crate) fn of(catalogue: &Catalogue) -> Result<Self, QuestionsError> {
        let branches = catalogue.branches().iter();
        let whole = catalogue.professions().iter();
        let whole = whole.filter(|row| catalogue.branches_of(&row.id).next().is_none());
        let mut callings: Vec<(&str, &str)> = branches
            .map(|row| (row.name.as_str(), row.id.as_str()))
            .chain(whole.map(|row| (row.name.as_str(), row.id.as_str())))
            .collect();
        callings.sort_unstable();
        let leanings: BTreeMap<(&str, &str), &Leaning> = catalogue
            .leanings()
            .iter()
            .map(|row| ((row.choice.as_str(), row.profession.as_str()), &row.row))
            .collect();
        let row = |choice: &Fact<Choice>| {
            let lean = |&(_, calling): &(&str, &str)| {
                let leaning = leanings.get(&(choice.id.as_str(), calling))?;
                Some(Lean {
                    side: side(leaning.side),
                    weight: leaning.weight,
                })
            };
            callings.iter().map(lean).collect()
        };
        // A catalogue without choices has nothing to ask: nobody's points differ.
        let rows = catalogue.choices().iter().map(row).collect();
        Ok(Self {
            questions: Questions::new(callings.len(), rows)?,
            callings: callings.iter().map(|(_, id)| (*id).to_owned()).collect(),
        })
    }
}

impl Ready {
    pub(crate) fn match_choices(&self) -> wire::MatchChoices {
        let questions = &self.suits.questions;
        let counted = balance(questions);
        let shares = counted.shared.iter().zip(&counted.shown);
        wire::MatchChoices {
            choices: self
                .catalogue
                .choices()
                .iter()
                .map(|choice| wire::MatchChoice {
                    id: choice.id.clone(),
                    first: self.task(choice, Side::First),
                    second: self.task(choice, Side::Second),
                })
                .collect(),
            points: questions.points(),
            all_answers: u32::try_from(counted.answers).unwrap_or(u32::MAX),
            balance: self
                .suits
                .callings
                .iter()
                .zip(shares)
                .map(|(id, (&shared, &shown))| wire::MatchShare {
                    calling: self.calling(id).0,
                    shared,
                    shown,
                })
                .collect(),
        }
    }

    pub(crate) fn match_answers(
        &self,
        request: &wire::MatchRequest,
    ) -> Result<wire::MatchAnswer, AtlasError> {
        let choices = self.catalogue.choices();
        let mut answers = vec![None; choices.len()];
        for said in &request.answers {
            let known = || choices.iter().map(|choice| choice.id.as_str());
            let slot = known()
                .position(|id| id == said.choice)
                .and_then(|at| answers.get_mut(at))
                .ok_or_else(|| AtlasError::unknown("choice", &said.choice, known()))?;
            if slot.is_some() {
                return Err(AtlasError::bad(say!(
                    "refusal-answered-twice",
                    choice = said.choice.as_str()
                )));
            }
            *slot = Some(match said.side {
                wire::MatchSide::First => pathways::suits::Side::First,
                wire::MatchSide::Second => pathways::suits::Side::Second,
            });
        }
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(wire::MatchAnswer {
            answered: count(request.answers.len()),
            asked: count(choices.len()),
            callings: place(&self.suits.questions, &answers)
                .iter()
                .filter_map(|placed| self.matched(placed))
                .collect(),
        })
    }

    fn matched(&self, placed: &Placed) -> Option<wire::Matched> {
        let id = self.suits.callings.get(placed.calling)?;
        let (calling, line) = self.calling(id);
        let reasons = |choices: &[usize]| {
            choices
                .iter()
                .filter_map(|&at| self.reason(at, id))
                .collect()
        };
        Some(wire::Matched {
            calling,
            line,
            tier: match placed.tier {
                Tier::Strong => wire::MatchTier::Strong,
                Tier::WorthALook => wire::MatchTier::WorthALook,
                Tier::LessLikeYou => wire::MatchTier::LessLikeYou,
            },
            level_with_last: placed.level_with_last,
            heart: self.heart(id),
            because: reasons(&placed.because),
            but: reasons(&placed.but),
        })
    }

    /// The weightiest thing that any choice says of a calling.
    fn heart(&self, calling: &str) -> String {
        let own = self.catalogue.leanings().iter();
        own.filter(|row| row.profession == calling)
            .reduce(|best, row| if row.weight > best.weight { row } else { best })
            .map(|row| row.why.clone())
            .unwrap_or_default()
    }

    /// A choice as a reason for or against a calling: the task that is like its work. Whether the
    /// person chose it or passed it over makes it the one or the other.
    fn reason(&self, choice: usize, calling: &str) -> Option<wire::MatchReason> {
        let choice = self.catalogue.choices().get(choice)?;
        let lean = self
            .catalogue
            .leanings()
            .iter()
            .find(|row| row.choice == choice.id && row.profession == calling)?;
        Some(wire::MatchReason {
            choice: choice.id.clone(),
            task: match lean.side {
                Side::First => choice.first.clone(),
                Side::Second => choice.second.clone(),
            },
            why: lean.why.clone(),
            weight: lean.weight,
            evidence: self.said_by(&lean.statement),
        })
    }

    fn task(&self, choice: &Fact<Choice>, side: Side) -> wire::MatchTask {
        let (text, from) = match side {
            Side::First => (&choice.first, &choice.first_from),
            Side::Second => (&choice.second, &choice.second_from),
        };
        let mut leans: Vec<wire::MatchLean> = self
            .catalogue
            .leanings()
            .iter()
            .filter(|row| row.choice == choice.id && row.side == side)
            .map(|row| {
                let (calling, line) = self.calling(&row.profession);
                wire::MatchLean {
                    calling,
                    line,
                    weight: row.weight,
                    why: row.why.clone(),
                    evidence: self.said_by(&row.statement),
                }
            })
            .collect();
        leans.sort_by(|a, b| (b.weight, &a.calling.name).cmp(&(a.weight, &b.calling.name)));
        wire::MatchTask {
            text: text.clone(),
            evidence: self.said_by(from),
            leans,
        }
    }

    /// The evidence of a statement, which the schema says is there.
    fn said_by(&self, statement: &str) -> wire::Evidence {
        let found = self.catalogue.statement(statement);
        found.map_or_else(
            || evidence(&catalogue::Evidence::default()),
            |row| evidence(&row.evidence),
        )
    }

    /// A branch or profession by name, and the profession whose line it lies on.
    fn calling(&self, id: &str) -> (wire::Named, wire::Named) {
        let whole = |id: &str| {
            let row = self.catalogue.profession(id);
            named(id, row.map_or(id, |row| row.name.as_str()))
        };
        match self.catalogue.branch(id) {
            Some(branch) => (named(id, &branch.name), whole(&branch.profession)),
            None => (whole(id), whole(id)),
        }
    }
}

fn side(side: Side) -> pathways::suits::Side {
    match side {
        Side::First => pathways::suits::Side::First,
        Side::Second => pathways::suits::Side::Second,
    }
}
