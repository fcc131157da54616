//! A plan's dates and money as text for a terminal.

use atlas::wire::{
    Eligibility, FundKind, MoneySums, MonthSpan, Pounds, StepDates, StepMoney, Timeline,
};
use std::fmt::Write as _;

/// What a plan's dates say, a line each.
pub(crate) fn dates(dates: &atlas::wire::PlanDates) -> String {
    let mut out = format!("starts {}, done {}", dates.start, span(&dates.finish));
    if let Some(registered) = &dates.registered {
        let _ = write!(out, ", registered {}", span(registered));
    }
    for missed in &dates.missed {
        let _ = write!(out, "\n   {missed}");
    }
    out
}

/// What a saved plan is, and what of it does not hold.
pub(crate) fn report(report: &atlas::PlanReport) -> String {
    let mut out = format!(
        "{}\nSaved on {} with the catalogue of {}; begins {}; {} of {} steps done.\n",
        report.name, report.saved_on, report.edition, report.begin, report.done, report.steps
    );
    for fault in &report.faults {
        let _ = writeln!(out, "- {fault}");
    }
    if report.faults.is_empty() {
        out.push_str("It holds with this catalogue.\n");
    }
    out
}

pub(crate) fn timeline(timeline: &Timeline) -> String {
    let mut out = format!("The plan {}\n", dates(&timeline.dates));
    for (at, (step, money)) in timeline.steps.iter().zip(&timeline.money).enumerate() {
        let title = timeline
            .routes
            .get(&step.route)
            .map_or("", |route| &route.title);
        let _ = writeln!(out, "\n{}. {title}", at + 1);
        self::step(&mut out, step);
        self::money(&mut out, money);
    }
    out.push_str("\nMoney, in pounds\n");
    let _ = writeln!(
        out,
        "{:<10}{:>18}{:>18}{:>18}{:>18}",
        "from", "fees", "pay", "grants?", "loans?"
    );
    for year in &timeline.years {
        let _ = writeln!(out, "{:<10}{}", year.first_month, sums(&year.sums));
    }
    let _ = writeln!(out, "{:<10}{}", "in all", sums(&timeline.totals));
    for said in &timeline.money_assumptions {
        let _ = writeln!(out, "- {said}");
    }
    out
}

fn step(out: &mut String, step: &StepDates) {
    let _ = writeln!(out, "   from {} to {}", span(&step.start), span(&step.end));
    if let Some(apply_by) = &step.apply_by {
        let what = apply_by.what.as_deref().unwrap_or("the last day");
        let _ = writeln!(out, "   apply by {} ({what})", apply_by.day);
    }
    let missed = step.missed.iter().map(|missed| &missed.words);
    for said in missed.chain(&step.assumptions) {
        let _ = writeln!(out, "   - {said}");
    }
}

fn money(out: &mut String, money: &StepMoney) {
    if let Some(fees) = &money.fees {
        let year = fees
            .as_of
            .as_deref()
            .map_or_else(String::new, |year| format!(" ({year})"));
        let _ = writeln!(out, "   fees £{} to £{}{year}", fees.min, fees.max);
    }
    if let Some(pay) = &money.pay {
        let sum = match (pay.a_year, pay.at_least) {
            (Some(sum), _) => format!("pay £{} a year: ", pounds(sum)),
            (None, Some(least)) => format!("pay at least £{least} a year: "),
            (None, None) => String::new(),
        };
        let years: Vec<&str> = pay.bands.iter().map(|band| band.year.as_str()).collect();
        let year = years
            .first()
            .map_or_else(String::new, |year| format!(" ({year})"));
        let _ = writeln!(out, "   {sum}{}{year}", pay.how);
    }
    for offer in &money.funds {
        let what = match offer.kind {
            FundKind::Grant => "grant",
            FundKind::FeeLoan => "loan for fees",
            FundKind::LivingLoan => "loan to live on",
            FundKind::Rule => "rule",
        };
        let said = match offer.eligibility {
            Eligibility::Yes => "you said yes",
            Eligibility::NotSaid => "you may get it",
            Eligibility::No => "you said no",
        };
        let year = offer.fund.evidence.as_of.as_deref().unwrap_or("no year");
        let _ = writeln!(out, "   {what}: {} ({said}; {year})", offer.fund.name);
    }
}

/// Fees, pay, and all grants and loans: from those that are sure to those that may come as well.
fn sums(sums: &MoneySums) -> String {
    let up_to = |sure: Option<Pounds>, may: Option<Pounds>| {
        let (sure, may) = sure.zip(may)?;
        Some(Pounds {
            min: sure.min,
            max: sure.max + may.max,
        })
    };
    let plus = |one: Option<Pounds>, other: Option<Pounds>| {
        let (one, other) = one.zip(other)?;
        Some(Pounds {
            min: one.min + other.min,
            max: one.max + other.max,
        })
    };
    let loans = plus(
        up_to(sums.fee_loans, sums.fee_loans_may),
        up_to(sums.living_loans, sums.living_loans_may),
    );
    let cell = |sum: Option<Pounds>| sum.map_or_else(|| "not known".to_owned(), pounds);
    format!(
        "{:>18}{:>18}{:>18}{:>18}",
        cell(sums.fees),
        cell(sums.pay),
        cell(up_to(sums.grants, sums.grants_may)),
        cell(loans),
    )
}

fn pounds(sum: Pounds) -> String {
    if sum.min == sum.max {
        sum.min.to_string()
    } else {
        format!("{} to {}", sum.min, sum.max)
    }
}

fn span(span: &MonthSpan) -> String {
    if span.earliest == span.latest {
        span.usual.clone()
    } else {
        format!("{} ({} to {})", span.usual, span.earliest, span.latest)
    }
}
