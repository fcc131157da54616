//! Laying a step's amounts into the years of the plan.

use super::range::Range;
use super::step::{Charged, Fee, MoneyStep, Pay, PayStage};

/// Months in a year.
pub(super) const YEAR: u32 = 12;
/// Months from which a year of a course is a whole one: an academic year has about nine.
const WHOLE_YEAR: u32 = 9;

/// An amount that falls into a year of the plan; `None` where it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Falls {
    /// The year of the plan, from 0.
    pub(super) year: usize,
    /// How much.
    pub(super) amount: Option<Range>,
}

/// The year of the plan in which a month of it lies.
pub(super) fn year_of(month: u32) -> usize {
    (month / YEAR) as usize
}

/// The last month of a step; the first, where it has none.
pub(super) fn last_month(step: &MoneyStep) -> u32 {
    step.begins + step.months.saturating_sub(1)
}

/// The years of a step: in which year of the plan each begins, and its months.
fn course_years(step: &MoneyStep) -> impl Iterator<Item = (usize, u32)> {
    (0..step.months.div_ceil(YEAR)).map(|year| {
        let before = year * YEAR;
        (
            year_of(step.begins + before),
            YEAR.min(step.months - before),
        )
    })
}

/// Whether a step ends with a course year too short to be a whole one.
pub(super) fn ends_in_part_year(step: &MoneyStep) -> bool {
    (1..WHOLE_YEAR).contains(&(step.months % YEAR))
}

/// `per_year` for each year of a step. A part year counts between its share and the whole.
pub(super) fn each_year(step: &MoneyStep, per_year: Option<Range>) -> Vec<Falls> {
    course_years(step)
        .map(|(year, months)| {
            let amount = per_year.map(|whole| {
                if months >= WHOLE_YEAR {
                    whole
                } else {
                    Range::between(whole.share(months, YEAR).min(), whole.max())
                }
            });
            Falls { year, amount }
        })
        .collect()
}

/// What a fee comes to in each year of the plan.
pub(super) fn fee(step: &MoneyStep, fee: &Fee) -> Vec<Falls> {
    let amount = fee.amount;
    match fee.when {
        Charged::EachYear => each_year(step, amount),
        Charged::InAll => in_all(step, amount),
        Charged::AtStart => vec![Falls {
            year: year_of(step.begins),
            amount,
        }],
        Charged::AtEnd => vec![Falls {
            year: year_of(last_month(step)),
            amount,
        }],
    }
}

/// An amount for the whole step, in parts that are equal to the pound and add up to it.
fn in_all(step: &MoneyStep, amount: Option<Range>) -> Vec<Falls> {
    let years: Vec<usize> = course_years(step).map(|(year, _)| year).collect();
    let count = years.len() as u64;
    if years.is_empty() {
        return vec![Falls {
            year: year_of(step.begins),
            amount,
        }];
    }
    // The odd pounds go to the first years: so the parts of a greater sum are nowhere smaller.
    let part = |all: u64, at: u64| all / count + u64::from(at < all % count);
    (0..)
        .zip(years)
        .map(|(at, year)| Falls {
            year,
            amount: amount.map(|all| Range::between(part(all.min(), at), part(all.max(), at))),
        })
        .collect()
}

/// What a step pays in each year of the plan.
pub(super) fn pay(step: &MoneyStep) -> Vec<Falls> {
    let stages: &[PayStage] = match &step.pay {
        Pay::Unpaid => return Vec::new(),
        Pay::Unknown => &[],
        Pay::Stages(stages) => stages,
    };
    let mut years: Vec<(usize, Option<Range>)> = Vec::new();
    for month in 0..step.months {
        // Yearly pay is added up month by month and divided once, so that it is rounded once.
        let stage = stages.iter().rfind(|stage| stage.after_months <= month);
        let amount = stage.map(|stage| stage.per_year);
        let year = year_of(step.begins + month);
        match years.last_mut() {
            Some((last, sum)) if *last == year => {
                *sum = sum.zip(amount).map(|(sum, amount)| sum.plus(amount));
            }
            _ => years.push((year, amount)),
        }
    }
    years
        .into_iter()
        .map(|(year, sum)| Falls {
            year,
            amount: sum.map(|sum| sum.share(1, YEAR)),
        })
        .collect()
}
