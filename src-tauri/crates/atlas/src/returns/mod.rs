//! Return to practice: the request as a case, the rules from the catalogue, the answer in words.

mod rules;
mod words;

use crate::convert::{self, Convert, evidence};
use crate::wire::{self, ActivityKind, OnRegister};
use crate::{AtlasError, Ready};
use language::say;
use pathways::Date;
use pathways::returns::{
    Activity, Assessment, Case, History, Kind, Minutes, Need, Outcome, Register, Regulator,
    Supervisor, assess, minutes_from_hours,
};

impl Ready {
    pub(crate) fn returns(
        &self,
        request: &wire::ReturnsRequest,
    ) -> Result<wire::ReturnsAnswer, AtlasError> {
        let of = Convert(&self.catalogue);
        let profession = self.returner_profession(&request.profession)?;
        let regulator: Regulator = profession
            .regulator
            .parse()
            .map_err(|error: pathways::returns::ReturnsError| AtlasError::bad(sentence(&error)))?;
        let rules = rules::rules(&self.catalogue)?;
        let today = day("today", &request.today)?;
        let case = case(request, regulator, today)?;
        let log = request
            .log
            .iter()
            .enumerate()
            .map(activity)
            .collect::<Result<Vec<_>, _>>()?;
        let found = assess(&rules, &case, &log, today)
            .map_err(|error| AtlasError::bad(sentence(&error)))?;
        let band = band_of(&found.need).and_then(|id| self.catalogue.return_band(id));
        let about = |professions: &[String]| self.catalogue.concerns(professions, &profession.id);
        let on_topic = |topic: &str| -> Vec<wire::Statement> {
            self.catalogue
                .statements_on(topic)
                .filter(|row| about(&row.professions))
                .filter(|row| {
                    row.regulator
                        .as_deref()
                        .is_none_or(|own| own == regulator.id())
                })
                .map(convert::statement)
                .collect()
        };
        let hcpc = regulator == Regulator::Hcpc;
        Ok(wire::ReturnsAnswer {
            profession: of.profession(&request.profession),
            regulator: of.regulator(&profession.regulator),
            away: words::away(&found.out),
            headline: words::headline(&found, regulator),
            way: words::way(found.way),
            rule: band.map(|band| wire::Rule {
                id: band.id.clone(),
                text: band.text.clone(),
                evidence: evidence(&band.evidence),
            }),
            updating: updating(&found),
            lines: found
                .lines
                .iter()
                .map(|line| wire::Counted {
                    hours: hours(line.counted),
                    why_not: line.why_not.as_ref().map(words::why_not),
                    apply_by: line.apply_by.map(|day| day.to_string()),
                })
                .collect(),
            outcome: match found.outcome {
                Outcome::Meets => wire::ReturnOutcome::Meets,
                Outcome::CheckFirst => wire::ReturnOutcome::CheckFirst,
                Outcome::DoesNotMeet => wire::ReturnOutcome::DoesNotMeet,
                Outcome::NoDayCount => wire::ReturnOutcome::NoDayCount,
            },
            checks: found.checks.iter().map(words::check).collect(),
            change: found.need_change.as_ref().map(words::change),
            forms: found.forms.iter().map(|&form| words::form(form)).collect(),
            rules: self.bearing_rules(&found),
            steps: if hcpc {
                on_topic("return-steps")
            } else {
                Vec::new()
            },
            programmes: if hcpc {
                on_topic("return-programmes")
            } else {
                Vec::new()
            },
            routes: self.ways_back(&request.profession),
        })
    }

    fn returner_profession(
        &self,
        id: &str,
    ) -> Result<&catalogue::Fact<catalogue::Profession>, AtlasError> {
        let id = self
            .catalogue
            .branch(id)
            .map_or(id, |branch| branch.profession.as_str());
        self.catalogue.profession(id).ok_or_else(|| {
            if id.is_empty() {
                return AtlasError::bad(say!("refusal-which-profession"));
            }
            let known = self
                .catalogue
                .professions()
                .iter()
                .map(|row| row.id.as_str());
            AtlasError::unknown("profession", id, known)
        })
    }

    /// The catalogue's texts of the rules that the answer rests on.
    fn bearing_rules(&self, found: &Assessment) -> Vec<wire::Statement> {
        let text = |id: &str| {
            ["return", "international"]
                .into_iter()
                .find_map(|topic| self.catalogue.statement(&format!("{topic}-{id}")))
                .map(convert::statement)
        };
        let limit = |id: &str| {
            let row = self
                .catalogue
                .return_limits()
                .iter()
                .find(|row| row.id == id)?;
            Some(wire::Statement {
                id: row.id.clone(),
                title: None,
                text: Some(row.text.clone()),
                items: Vec::new(),
                details: Vec::new(),
                url: None,
                evidence: evidence(&row.evidence),
            })
        };
        found
            .statements
            .iter()
            .filter_map(|statement| match statement.rule() {
                "day-is-seven-hours" => limit("hours-per-day"),
                "private-study-half" => limit("private-max-share"),
                "time-window" => limit("window-months"),
                "supervisor" => limit("supervisor-years"),
                id => text(id),
            })
            .collect()
    }

    fn ways_back(&self, profession: &str) -> Vec<wire::RouteCard> {
        let of = Convert(&self.catalogue);
        let leads_back = |route: &catalogue::Route| {
            route.kind == "return-to-practice"
                && route
                    .to
                    .iter()
                    .filter_map(|id| self.catalogue.role(id))
                    .any(|role| self.catalogue.names(&role.professions, profession))
        };
        let routes = self
            .catalogue
            .routes()
            .iter()
            .filter(|route| leads_back(route));
        routes.map(|route| of.route(route)).collect()
    }
}

fn band_of(need: &Need) -> Option<&str> {
    match need {
        Need::Nothing { band } => band.as_deref(),
        Need::Updating { band, .. } | Need::Process { band, .. } => Some(band),
        Need::Elsewhere => None,
    }
}

fn updating(found: &Assessment) -> Option<wire::Updating> {
    let updating = found.updating.as_ref()?;
    let Need::Updating { days, time, .. } = found.need else {
        return None;
    };
    let window = &updating.window;
    Some(wire::Updating {
        days,
        hours: hours(time),
        private_max_hours: hours(updating.private_cap),
        counted: wire::HoursByKind {
            supervised: hours(found.totals.supervised.counted),
            formal: hours(found.totals.formal.counted),
            private: hours(found.totals.private.counted),
        },
        left_hours: hours(updating.left.total),
        left_private_hours: hours(updating.left.private_at_most),
        window_from: window.first_day.to_string(),
        usual_window_from: window.usual_first_day.to_string(),
        finish_by: window.finish_by.to_string(),
        usual_finish_by: window.usual_finish_by.to_string(),
    })
}

#[expect(
    clippy::cast_precision_loss,
    reason = "a log holds far fewer minutes than an f64 can"
)]
fn hours(minutes: Minutes) -> f64 {
    minutes.0 as f64 / 60.0
}

/// An error of the arithmetic as a whole sentence.
fn sentence(error: &pathways::returns::ReturnsError) -> String {
    let said = error.to_string();
    let mut letters = said.chars();
    let first = letters
        .next()
        .map(|letter| letter.to_uppercase().to_string());
    let stop = if said.ends_with('.') { "" } else { "." };
    format!("{}{}{stop}", first.unwrap_or_default(), letters.as_str())
}

/// A day of a request; `what` is one of the dates that `refusal-date` names.
pub(crate) fn day(what: &str, text: &str) -> Result<Date, AtlasError> {
    let refusal = |_| {
        AtlasError::bad(say!("refusal-date", what = what, text = text))
            .hint(say!("refusal-date-hint"))
    };
    text.parse().map_err(refusal)
}

/// A day of a line of the log.
fn log_day(line: usize, text: &str) -> Result<Date, AtlasError> {
    let refusal = |_| {
        AtlasError::bad(say!("refusal-date-log", line = line, text = text))
            .hint(say!("refusal-date-hint"))
    };
    text.parse().map_err(refusal)
}

fn some_day(what: &str, text: Option<&str>) -> Result<Option<Date>, AtlasError> {
    text.filter(|text| !text.is_empty())
        .map(|text| day(what, text))
        .transpose()
}

fn case(
    request: &wire::ReturnsRequest,
    regulator: Regulator,
    today: Date,
) -> Result<Case, AtlasError> {
    let last = some_day("last-practised", request.last_practised.as_deref())?;
    let since = match (last, request.years_out) {
        (Some(day), _) => Some(day),
        (None, Some(years)) => Some(years_before(today, years)?),
        (None, None) => None,
    };
    let left_on = some_day("left", request.left_on.as_deref())?;
    let practised = || since.ok_or_else(|| AtlasError::bad(say!("refusal-date-practised")));
    let qualified = |in_uk| {
        let said = some_day("qualified", request.qualified_on.as_deref())?.or(since);
        let qualified = said.ok_or_else(|| AtlasError::bad(say!("refusal-date-qualified")))?;
        Ok::<_, AtlasError>(History::NeverRegistered { qualified, in_uk })
    };
    let left = |after_fitness_to_practise| {
        Ok::<_, AtlasError>(History::OnceRegistered {
            last_practised: practised()?,
            register: Register::Left {
                on: left_on,
                after_fitness_to_practise,
            },
        })
    };
    Ok(Case {
        regulator,
        history: match request.register {
            OnRegister::Left => left(false)?,
            OnRegister::Removed => left(true)?,
            OnRegister::StillOn => History::OnceRegistered {
                last_practised: practised()?,
                register: Register::StillOn,
            },
            OnRegister::Never => qualified(true)?,
            OnRegister::NeverAbroad => qualified(false)?,
        },
        practised_abroad: some_day("abroad", request.practised_abroad.as_deref())?,
        apply_on: some_day("applying", request.apply_on.as_deref())?,
    })
}

/// The day that lies so many years before another, to the nearest month.
fn years_before(today: Date, years: f64) -> Result<Date, AtlasError> {
    crate::routes::lapsed(years)?;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "`lapsed` allows 80 years at most"
    )]
    let months = (years * 12.0).round() as i32;
    let year_zero = i32::from(today.year()) * 12 + i32::from(today.month()) - 1 - months;
    let (year, month) = (year_zero.div_euclid(12), year_zero.rem_euclid(12) + 1);
    let fits = |day: i8| Date::new(i16::try_from(year).ok()?, i8::try_from(month).ok()?, day).ok();
    // A month without that day ends earlier: the last day it has.
    (28..=today.day())
        .rev()
        .chain([today.day().min(28)])
        .find_map(fits)
        .ok_or_else(|| AtlasError::bad(say!("refusal-date-too-early")))
}

fn activity((at, row): (usize, &wire::Activity)) -> Result<Activity, AtlasError> {
    let line = at + 1;
    let minutes = minutes_from_hours(row.hours)
        .ok_or_else(|| AtlasError::bad(say!("refusal-hours-log", line = line)))?;
    let start = log_day(line, &row.from)?;
    let end = if row.to.is_empty() {
        start
    } else {
        log_day(line, &row.to)?
    };
    Ok(Activity {
        kind: match row.kind {
            ActivityKind::Supervised => Kind::Supervised(Supervisor {
                years_on_register: row.supervisor_years,
                same_profession: row.same_profession,
                in_good_standing: None,
            }),
            ActivityKind::Formal => Kind::Formal,
            ActivityKind::Private => Kind::Private,
        },
        minutes,
        start,
        end,
        what: row.what.clone(),
    })
}
