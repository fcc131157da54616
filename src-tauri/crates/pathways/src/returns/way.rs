//! From a history to what is asked for, and the way back.

use super::answer::{Form, Need, NeedChange, Way};
use super::case::{Case, History, Minutes, Register};
use super::dates::{day_before, plus_months, plus_years};
use super::rules::{AppliesTo, Asks, Band, Regulator, Rules};
use jiff::civil::Date;

/// The group of bands that a case belongs to.
fn people(case: &Case) -> AppliesTo {
    match case.history {
        History::OnceRegistered { .. } => AppliesTo::OnceRegistered,
        History::NeverRegistered { .. } => AppliesTo::NeverRegistered,
    }
}

/// The day from which years out are counted. Practice abroad while still registered with HCPC is
/// practice; for osteopaths the years out are out of *UK* practice.
pub(super) fn since(case: &Case) -> Date {
    match case.history {
        History::OnceRegistered {
            last_practised,
            register: Register::StillOn,
        } if case.regulator == Regulator::Hcpc => case
            .practised_abroad
            .map_or(last_practised, |abroad| abroad.max(last_practised)),
        History::OnceRegistered { last_practised, .. } => last_practised,
        History::NeverRegistered { qualified, .. } => qualified,
    }
}

/// Whether, for an application on `on`, recent practice abroad spares the updating (HCPC, rule
/// `practised-abroad`). Not for the still registered, whose practice abroad is simply practice.
pub(super) fn spared_by_abroad(rules: &Rules, case: &Case, on: Date) -> bool {
    let still_on = matches!(
        case.history,
        History::OnceRegistered {
            register: Register::StillOn,
            ..
        }
    );
    case.regulator == Regulator::Hcpc
        && !still_on
        && case
            .practised_abroad
            .is_some_and(|abroad| plus_years(abroad, rules.limits().abroad_years) > on)
}

/// The band that holds for an application on `on`.
pub(super) fn band<'a>(rules: &'a Rules, case: &Case, on: Date) -> Option<&'a Band> {
    let since = since(case);
    rules.bands(case.regulator, people(case)).find(|band| {
        plus_years(since, band.years_from) <= on
            && band.years_to.is_none_or(|end| on < plus_years(since, end))
    })
}

/// What is asked for in an application on `on`, read strictly.
pub(super) fn need(rules: &Rules, case: &Case, on: Date) -> Need {
    if matches!(case.history, History::NeverRegistered { in_uk: false, .. }) {
        return Need::Elsewhere;
    }
    if spared_by_abroad(rules, case, on) {
        return Need::Nothing { band: None };
    }
    let Some(band) = band(rules, case, on) else {
        return match case.regulator {
            Regulator::Hcpc => Need::Nothing { band: None },
            Regulator::Gosc => Need::Elsewhere,
        };
    };
    let id = band.id.clone();
    match band.asks {
        Asks::Updating { days: 0, .. } => Need::Nothing { band: Some(id) },
        Asks::Updating { days, hours } => Need::Updating {
            band: id,
            days,
            time: Minutes::from_hours(u64::from(hours)),
        },
        Asks::Process { weeks_at_most } => Need::Process {
            band: id,
            weeks_at_most,
        },
    }
}

/// The band whose disputed first day `on` is.
pub(super) fn on_the_line<'a>(rules: &'a Rules, case: &Case, on: Date) -> Option<&'a Band> {
    band(rules, case, on)
        .filter(|band| band.disputed_start && plus_years(since(case), band.years_from) == on)
        .filter(|_| !spared_by_abroad(rules, case, on))
}

/// What is asked for in an application on `on`, read leniently: on a disputed first day, what was
/// asked the day before.
pub(super) fn lenient_need(rules: &Rules, case: &Case, on: Date) -> Need {
    let day = if on_the_line(rules, case, on).is_some() {
        day_before(on)
    } else {
        on
    };
    need(rules, case, day)
}

/// The days after `on` at which what is asked for may change, earliest first.
pub(super) fn turning_days(rules: &Rules, case: &Case, on: Date) -> Vec<Date> {
    let since = since(case);
    let abroad = case.practised_abroad;
    let mut days: Vec<Date> = rules
        .bands(case.regulator, people(case))
        .flat_map(|band| [Some(band.years_from), band.years_to])
        .flatten()
        .map(|years| plus_years(since, years))
        .chain(abroad.map(|date| plus_years(date, rules.limits().abroad_years)))
        .filter(|&day| day > on)
        .collect();
    days.sort_unstable();
    days.dedup();
    days
}

/// When what is asked for in an application on `on` next becomes another, if it ever does.
pub(super) fn need_change(rules: &Rules, case: &Case, on: Date) -> Option<NeedChange> {
    let now = need(rules, case, on);
    turning_days(rules, case, on)
        .into_iter()
        .map(|day| NeedChange {
            on: day,
            to: need(rules, case, day),
        })
        .find(|change| change.to != now)
}

/// The way back for an application on `on` (HCPC, rules `three-ways-back`,
/// `readmission-or-registration`, `still-registered`; Institute of Osteopathy and General Osteopathic Council for
/// osteopaths).
pub(super) fn way(rules: &Rules, case: &Case, on: Date) -> Way {
    match (case.history, case.regulator) {
        (History::NeverRegistered { in_uk: false, .. }, _) => Way::International,
        (History::NeverRegistered { .. }, Regulator::Hcpc) => Way::FirstUkApplication,
        (History::NeverRegistered { qualified, .. }, Regulator::Gosc) => {
            if qualified < rules.limits().gosc_began {
                Way::GoscBeforeRegister
            } else {
                Way::GoscFirstRegistration
            }
        }
        (History::OnceRegistered { register, .. }, regulator) => {
            way_of_registered(rules, case, register, regulator, on)
        }
    }
}

fn way_of_registered(
    rules: &Rules,
    case: &Case,
    register: Register,
    regulator: Regulator,
    on: Date,
) -> Way {
    match (register, regulator) {
        (
            Register::Left {
                after_fitness_to_practise: true,
                ..
            },
            _,
        ) => Way::Restoration,
        (_, Regulator::Gosc) => match band(rules, case, on) {
            Some(band) if band.years_from == 0 => Way::GoscTellThem,
            _ => Way::GoscProcess,
        },
        (Register::StillOn, Regulator::Hcpc) => {
            if need(rules, case, on).time() == Minutes::ZERO {
                Way::CarryOn
            } else {
                Way::Renewal
            }
        }
        (Register::Left { on: left, .. }, Regulator::Hcpc) => {
            if left.is_some_and(|left| on < short_before(rules, left)) {
                Way::ShortReadmission
            } else {
                Way::Readmission
            }
        }
    }
}

/// The first day on which short readmission is no longer open to who left on `left`.
pub(super) fn short_before(rules: &Rules, left: Date) -> Date {
    plus_months(left, rules.limits().short_readmission_months)
}

/// What the way asks for (HCPC, rules `forms`, `practised-abroad`, `still-registered`).
pub(super) fn forms(way: Way, updating: bool, spared_by_abroad: bool) -> Vec<Form> {
    let first: &[Form] = match way {
        Way::ShortReadmission | Way::Readmission => &[Form::Readmission, Form::IdentityCopies],
        Way::FirstUkApplication => &[Form::UkApplication],
        Way::Renewal => &[Form::RenewalUpload],
        Way::GoscTellThem => &[Form::GoscReturnNotice],
        Way::CarryOn
        | Way::Restoration
        | Way::International
        | Way::GoscProcess
        | Way::GoscBeforeRegister
        | Way::GoscFirstRegistration => &[],
    };
    let mut forms = first.to_vec();
    if updating {
        forms.push(Form::ReturningToPractice);
    }
    if spared_by_abroad {
        forms.push(Form::PracticeAbroad);
    }
    forms
}
