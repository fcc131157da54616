//! A case, a log and a day, put together into an answer.

use super::answer::{
    Assessment, Check, FallsOut, Line, Need, Outcome, TimeOut, Updating, Way, Window,
};
use super::case::{Activity, Case, History, Minutes, Register};
use super::count::{Counted, Reading, left, logged, supervisor_not_said, totals};
use super::dates::{next_day, plus_months, years_months_days};
use super::error::ReturnsError;
use super::problem::problems;
use super::rules::{Regulator, Rules};
use super::statement::Statement;
use super::way;
use jiff::civil::Date;

/// Works out what is asked of `case`, and what of `log` counts towards it, as of `today`.
///
/// Fails with the first of [`problems`] that the case or the log has. A line outside the window is
/// no error: it is not counted, and says why.
pub fn assess(
    rules: &Rules,
    case: &Case,
    log: &[Activity],
    today: Date,
) -> Result<Assessment, ReturnsError> {
    if let Some(problem) = problems(case, log, today).into_iter().next() {
        return Err(problem);
    }
    let apply = case.apply_on.unwrap_or(today);
    let since = way::since(case);
    let (years, months, days) = years_months_days(since, apply);
    let need = way::need(rules, case, apply);
    let way = way::way(rules, case, apply);
    let spared = way::spared_by_abroad(rules, case, apply);
    let reading = Reading {
        limits: rules.limits(),
        need: need.time(),
        apply,
        window_months: rules.limits().window_months,
        trust_unsaid: true,
    };
    let counted = reading.count(log);
    let lines = lines(log, &counted, &reading);
    let totals = totals(log, &counted);
    let updating = (need.time() > Minutes::ZERO).then(|| Updating {
        private_cap: reading.private_cap(),
        left: left(need.time(), reading.private_cap(), &totals),
        window: window(rules, case, log, &lines, &reading, today),
    });
    let checks = checks(rules, case, log, &lines, apply, &need, way);
    let outcome = outcome(rules, case, log, &reading, &need, &checks);
    let statements = statements(rules, case, &need, way, updating.as_ref());
    Ok(Assessment {
        out: TimeOut {
            since,
            to: apply,
            years,
            months,
            days,
        },
        need_change: way::need_change(rules, case, apply),
        forms: way::forms(way, updating.is_some(), spared),
        need,
        way,
        lines,
        totals,
        updating,
        outcome,
        checks,
        statements,
    })
}

fn lines(log: &[Activity], counted: &[Counted], reading: &Reading<'_>) -> Vec<Line> {
    let window = |line: &Activity, counted: &Counted, months| {
        (counted.time > Minutes::ZERO).then(|| plus_months(line.start, months))
    };
    log.iter()
        .zip(counted)
        .map(|(line, counted)| Line {
            logged: logged(line),
            counted: counted.time,
            why_not: counted.why_not,
            apply_by: window(line, counted, reading.limits.window_months),
            apply_by_usual: window(line, counted, reading.limits.usual_window_months),
        })
        .collect()
}

fn window(
    rules: &Rules,
    case: &Case,
    log: &[Activity],
    lines: &[Line],
    reading: &Reading<'_>,
    today: Date,
) -> Window {
    let usual = Reading {
        window_months: reading.limits.usual_window_months,
        ..*reading
    };
    let counting = || {
        log.iter()
            .zip(lines)
            .enumerate()
            .filter(|(_, (_, line))| counts(line))
    };
    let begun = counting().map(|(_, (activity, _))| activity.start).min();
    let first_to_fall_out = counting()
        .min_by_key(|(at, (activity, _))| (activity.start, *at))
        .and_then(|(activity, (_, line))| {
            let on = next_day(line.apply_by?);
            Some(FallsOut {
                activity,
                on,
                time: line.counted,
            })
        });
    Window {
        first_day: reading.first_day(),
        usual_first_day: usual.first_day(),
        begun,
        finish_by: plus_months(begun.unwrap_or(today), reading.window_months),
        usual_finish_by: plus_months(begun.unwrap_or(today), usual.window_months),
        first_to_fall_out,
        enough_until: enough_until(rules, case, log, reading),
        usual_enough_until: enough_until(rules, case, log, &usual),
    }
}

fn counts(line: &Line) -> bool {
    line.counted > Minutes::ZERO
}

/// The last day of applying on which the log is enough, if it is enough on the reading's day.
///
/// Being enough ends only on a day when a line falls out of the window or when the need grows, so
/// only those days are tried; and it never comes back, for a later day has no more lines and no
/// smaller need (a greater need raises the cap on private study by less than itself). So the last
/// good day is found by halving.
fn enough_until(
    rules: &Rules,
    case: &Case,
    log: &[Activity],
    reading: &Reading<'_>,
) -> Option<Date> {
    let enough_on = |apply: Date| {
        let need = way::need(rules, case, apply).time();
        Reading {
            need,
            apply,
            ..*reading
        }
        .enough(log)
    };
    if !enough_on(reading.apply) {
        return None;
    }
    let falls_out = log
        .iter()
        .map(|line| plus_months(line.start, reading.window_months));
    let grows = way::turning_days(rules, case, reading.apply)
        .into_iter()
        .map(super::dates::day_before);
    let mut last_days: Vec<Date> = falls_out
        .chain(grows)
        .filter(|&day| day >= reading.apply)
        .collect();
    last_days.sort_unstable();
    let good = last_days.partition_point(|&day| enough_on(day));
    good.checked_sub(1).map(|last| last_days[last])
}

fn checks(
    rules: &Rules,
    case: &Case,
    log: &[Activity],
    lines: &[Line],
    apply: Date,
    need: &Need,
    way: Way,
) -> Vec<Check> {
    let mut checks = Vec::new();
    if let Some(band) = way::on_the_line(rules, case, apply) {
        checks.push(Check::OnTheLine {
            band: band.id.clone(),
        });
    }
    let which = |is: &dyn Fn(&Activity, &Line) -> bool| -> Vec<usize> {
        (0..log.len())
            .filter(|&at| counts(&lines[at]) && is(&log[at], &lines[at]))
            .collect()
    };
    let activities = which(&|_, line| line.apply_by_usual.is_some_and(|last| last < apply));
    if !activities.is_empty() {
        checks.push(Check::OutsideUsualWindow { activities });
    }
    let activities = which(&|activity, _| supervisor_not_said(activity));
    if !activities.is_empty() {
        checks.push(Check::SupervisorNotSaid { activities });
    }
    checks.extend(checks_of_way(rules, case, apply, need, way));
    checks
}

fn checks_of_way(rules: &Rules, case: &Case, apply: Date, need: &Need, way: Way) -> Vec<Check> {
    let mut checks = Vec::new();
    let left = match case.history {
        History::OnceRegistered {
            register: Register::Left { on, .. },
            ..
        } => Some(on),
        History::OnceRegistered { .. } | History::NeverRegistered { .. } => None,
    };
    match (way, left) {
        (Way::Restoration, _) => checks.push(Check::Restoration),
        (Way::Readmission, Some(None)) => checks.push(Check::LeavingDayNotSaid),
        (Way::Readmission, Some(Some(left))) if way::short_before(rules, left) == apply => {
            checks.push(Check::OneMonthLine);
        }
        (Way::ShortReadmission, _) if need.time() > Minutes::ZERO => {
            checks.push(Check::UpdatingWithShortReadmission);
        }
        (Way::GoscBeforeRegister | Way::GoscFirstRegistration, _) => checks.push(Check::AskGosc),
        (Way::GoscTellThem | Way::GoscProcess, left) => {
            if left.is_some() {
                checks.push(Check::LeftGoscRegister);
            }
            if case.practised_abroad.is_some() {
                checks.push(Check::AskGosc);
            }
        }
        _ => {}
    }
    if way::spared_by_abroad(rules, case, apply) && *need != Need::Elsewhere {
        checks.push(Check::PracticeAbroad);
    } else if *need == (Need::Nothing { band: None }) {
        checks.push(Check::NothingSaid);
    }
    checks
}

fn outcome(
    rules: &Rules,
    case: &Case,
    log: &[Activity],
    reading: &Reading<'_>,
    need: &Need,
    checks: &[Check],
) -> Outcome {
    if matches!(need, Need::Process { .. } | Need::Elsewhere) {
        return Outcome::NoDayCount;
    }
    let strict = Reading {
        window_months: reading.limits.usual_window_months,
        trust_unsaid: false,
        ..*reading
    };
    let lenient = Reading {
        need: way::lenient_need(rules, case, reading.apply).time(),
        ..*reading
    };
    let open_question = checks.iter().any(|check| {
        matches!(
            check,
            Check::Restoration | Check::UpdatingWithShortReadmission | Check::NothingSaid
        )
    });
    match (strict.enough(log), lenient.enough(log)) {
        (true, _) if !open_question => Outcome::Meets,
        (true, _) | (_, true) => Outcome::CheckFirst,
        (false, false) => Outcome::DoesNotMeet,
    }
}

/// The rules that the answer rests on, in the order in which a person would read them.
fn statements(
    rules: &Rules,
    case: &Case,
    need: &Need,
    way: Way,
    updating: Option<&Updating>,
) -> Vec<Statement> {
    let limits = rules.limits();
    let mut said = Vec::new();
    match need {
        Need::Nothing { band: Some(id) }
        | Need::Updating { band: id, .. }
        | Need::Process { band: id, .. } => said.push(Statement::Band { id: id.clone() }),
        Need::Nothing { band: None } | Need::Elsewhere => {}
    }
    if case.regulator == Regulator::Hcpc && *need != Need::Elsewhere {
        said.extend([Statement::WhatPractisingMeans, Statement::OutOfPractice]);
        if case.practised_abroad.is_some() {
            said.push(Statement::PractisedAbroad);
        }
    }
    if let Some(updating) = updating {
        said.extend([
            Statement::DayIs(Minutes::from_hours(u64::from(limits.hours_per_day))),
            Statement::ThreeKinds,
            Statement::PrivateAtMost(updating.private_cap),
            Statement::SupervisedPractice,
            Statement::SupervisorNeeds {
                years: limits.supervisor_years,
            },
            Statement::FormalStudy,
            Statement::PrivateStudy,
            Statement::WindowIs {
                months: limits.window_months,
                usual_months: limits.usual_window_months,
            },
            Statement::CounterSignatory,
        ]);
    }
    said.extend(statements_of_way(rules, case, need, way));
    said
}

fn statements_of_way(rules: &Rules, case: &Case, need: &Need, way: Way) -> Vec<Statement> {
    let short_before = match case.history {
        History::OnceRegistered {
            register: Register::Left { on: Some(left), .. },
            ..
        } => Some(way::short_before(rules, left)),
        History::OnceRegistered { .. } | History::NeverRegistered { .. } => None,
    };
    match way {
        Way::CarryOn | Way::Renewal => vec![Statement::StillRegistered],
        Way::Restoration if case.regulator == Regulator::Gosc => vec![Statement::GoscNoDayCount],
        Way::ShortReadmission | Way::Readmission | Way::Restoration => vec![
            Statement::ThreeWaysBack { short_before },
            Statement::Forms,
            Statement::ProcessingTime,
            Statement::TitleIsProtected,
        ],
        Way::FirstUkApplication => {
            let mut said = vec![Statement::ReadmissionOrRegistration];
            if need.time() > Minutes::ZERO {
                said.push(Statement::Forms);
            }
            said.push(Statement::TitleIsProtected);
            said
        }
        Way::International if case.regulator == Regulator::Gosc => vec![Statement::GoscOverseas],
        Way::International => vec![Statement::InternationalRoute],
        Way::GoscTellThem | Way::GoscFirstRegistration => vec![Statement::GoscNoDayCount],
        Way::GoscProcess => vec![Statement::GoscNoDayCount, Statement::GoscStandards],
        Way::GoscBeforeRegister => vec![Statement::GoscNoDayCount, Statement::GoscBeforeRegister],
    }
}
