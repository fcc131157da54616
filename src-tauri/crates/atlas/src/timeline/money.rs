//! A plan's money as steps that the strip can lay into years, and the strip as it is shown.

use crate::convert::{self, Convert};
use crate::dates::{self, Chosen};
use crate::{AtlasError, Ready, wire};
use catalogue::Fund;
use language::say;
use pathways::calendar::{Calendar, YearMonth};
use pathways::money::{
    self, Assumption, Charged, Eligibility, Fee, Grant, Loan, LoanFor, MoneyError, MoneyStep, Pay,
    Range, Row, Sums,
};

/// A plan's money as it is shown.
pub(super) struct Shown {
    pub(super) money: Vec<wire::StepMoney>,
    pub(super) years: Vec<wire::MoneyYear>,
    pub(super) totals: wire::MoneySums,
    pub(super) assumptions: Vec<String>,
}

impl Ready {
    /// The money of a plan at its usual dates.
    pub(super) fn strip(
        &self,
        request: &wire::TimelineRequest,
        plan: &[Chosen<'_>],
        calendar: &Calendar,
    ) -> Result<Shown, AtlasError> {
        let slots = &calendar.typical.slots;
        let start = slots
            .first()
            .map_or(calendar.typical.finish, |slot| slot.start);
        let money: Vec<wire::StepMoney> = plan
            .iter()
            .zip(&request.steps)
            .map(|(step, asked)| self.step_money(step, asked.from.as_deref(), request))
            .collect();
        let steps: Vec<MoneyStep> = plan
            .iter()
            .zip(&money)
            .zip(slots)
            .map(|((step, money), slot)| self.money_step(step, money, start.until(slot.start)))
            .collect();
        let strip = money::strip(Some(start), &steps).map_err(|error| money_error(&error))?;
        Ok(Shown {
            money,
            years: strip.rows.iter().map(|row| year(start, row)).collect(),
            totals: sums(&strip.totals),
            assumptions: strip
                .assumptions
                .iter()
                .map(|&assumption| said(assumption, plan))
                .collect(),
        })
    }

    fn step_money(
        &self,
        step: &Chosen<'_>,
        from: Option<&str>,
        request: &wire::TimelineRequest,
    ) -> wire::StepMoney {
        let funds = step.route.funding.iter();
        wire::StepMoney {
            fees: Convert(&self.catalogue).fees(step.route),
            pay: self.step_pay(step, from),
            funds: funds
                .filter_map(|id| self.catalogue.fund(id))
                .map(|fund| wire::FundOffer {
                    kind: kind(fund),
                    eligibility: if request.can_get.contains(&fund.id) {
                        wire::Eligibility::Yes
                    } else if request.cannot_get.contains(&fund.id) {
                        wire::Eligibility::No
                    } else {
                        wire::Eligibility::NotSaid
                    },
                    fund: convert::fund(fund),
                })
                .collect(),
        }
    }

    fn money_step(&self, step: &Chosen<'_>, money: &wire::StepMoney, begins: u32) -> MoneyStep {
        let offers = || {
            let funds = money.funds.iter();
            funds.filter_map(|offer| Some((offer, self.catalogue.fund(&offer.fund.id)?)))
        };
        MoneyStep {
            begins,
            months: step.months().map_or(0, |months| months.typical.into()),
            fees: step
                .route
                .fees
                .iter()
                .map(|fees| Fee {
                    id: step.route.id.clone(),
                    amount: Some(Range::between(fees.min.into(), fees.max.into())),
                    when: Charged::InAll,
                })
                .collect(),
            pay: match &money.pay {
                None => Pay::Unpaid,
                Some(pay) => pay.a_year.map_or(Pay::Unknown, |a_year| {
                    Pay::per_year(super::pay::range(a_year))
                }),
            },
            grants: offers()
                .filter(|(offer, _)| offer.kind == wire::FundKind::Grant)
                .map(|(offer, fund)| Grant {
                    fund: fund.id.clone(),
                    per_year: per_year(fund),
                    eligibility: eligibility(offer.eligibility),
                })
                .collect(),
            loans: offers()
                .filter_map(|(offer, fund)| {
                    Some(Loan {
                        fund: fund.id.clone(),
                        purpose: match offer.kind {
                            wire::FundKind::FeeLoan => LoanFor::Fees {
                                per_year_at_most: most(fund, true),
                                in_all_at_most: most(fund, false),
                            },
                            wire::FundKind::LivingLoan => LoanFor::Living {
                                per_year: per_year(fund),
                            },
                            wire::FundKind::Grant | wire::FundKind::Rule => return None,
                        },
                        eligibility: eligibility(offer.eligibility),
                    })
                })
                .collect(),
        }
    }
}

/// What a fund is for. One that covers nothing by itself is a rule, or pays back what was spent.
fn kind(fund: &Fund) -> wire::FundKind {
    match (fund.covers.as_deref(), fund.repay) {
        (Some("fees"), Some(true)) => wire::FundKind::FeeLoan,
        (Some("living"), Some(true)) => wire::FundKind::LivingLoan,
        (Some(_), _) => wire::FundKind::Grant,
        (None, _) => wire::FundKind::Rule,
    }
}

/// What a fund gives in a year; none where nobody says.
fn per_year(fund: &Fund) -> Option<Range> {
    if let Some(sum) = fund.gbp_a_year {
        return Some(Range::exactly(pounds(sum)));
    }
    let most = fund.gbp_max.filter(|_| fund.each_year)?;
    Some(Range::between(
        pounds(fund.gbp_min.unwrap_or(0.0)),
        pounds(most),
    ))
}

/// The most of a fund, in a year or in all.
fn most(fund: &Fund, in_a_year: bool) -> Option<u64> {
    let most = fund.gbp_max.filter(|_| fund.each_year == in_a_year);
    most.map(pounds)
}

/// Whole pounds.
fn pounds(gbp: f64) -> u64 {
    const MOST: f64 = 1e9;
    format!("{:.0}", gbp.round().clamp(0.0, MOST))
        .parse()
        .unwrap_or(0)
}

fn eligibility(said: wire::Eligibility) -> Eligibility {
    match said {
        wire::Eligibility::Yes => Eligibility::Eligible,
        wire::Eligibility::NotSaid => Eligibility::NotSaid,
        wire::Eligibility::No => Eligibility::NotEligible,
    }
}

fn year(start: YearMonth, row: &Row) -> wire::MoneyYear {
    wire::MoneyYear {
        year: row.year,
        first_month: dates::month(row.first_month.unwrap_or(start)),
        idle_months: row.idle_months,
        parts: row.parts.iter().map(part).collect(),
        sums: sums(&row.sums),
    }
}

fn part(part: &money::Part) -> wire::MoneyPart {
    let funds = part.grants.iter().chain(&part.loans);
    wire::MoneyPart {
        step: u32::try_from(part.step).unwrap_or(u32::MAX),
        months: part.months,
        sums: sums(&part.sums),
        funds: funds
            .map(|fund| wire::FundAmount {
                fund: fund.fund.clone(),
                eligibility: match fund.eligibility {
                    Eligibility::Eligible => wire::Eligibility::Yes,
                    Eligibility::NotSaid => wire::Eligibility::NotSaid,
                    Eligibility::NotEligible => wire::Eligibility::No,
                },
                amount: fund.amount.map(shown),
            })
            .collect(),
    }
}

fn sums(sums: &Sums) -> wire::MoneySums {
    let of = |sum: Option<Range>| sum.map(shown);
    wire::MoneySums {
        fees: of(sums.fees),
        pay: of(sums.pay),
        grants: of(sums.grants),
        grants_may: of(sums.grants_may),
        fee_loans: of(sums.fee_loans),
        fee_loans_may: of(sums.fee_loans_may),
        living_loans: of(sums.living_loans),
        living_loans_may: of(sums.living_loans_may),
        fees_to_find: of(sums.fees_to_find),
    }
}

fn shown(range: Range) -> wire::Pounds {
    let whole = |pounds: u64| u32::try_from(pounds).unwrap_or(u32::MAX);
    wire::Pounds {
        min: whole(range.min()),
        max: whole(range.max()),
    }
}

fn said(assumption: Assumption, plan: &[Chosen<'_>]) -> String {
    let title = |step: usize| plan.get(step).map_or("", |step| step.route.title.as_str());
    match assumption {
        Assumption::PricesAsGiven => say!("money-prices"),
        Assumption::PayBeforeTax => say!("money-before-tax"),
        Assumption::PartYear { step } => say!("money-part-year", title = title(step)),
        Assumption::YearlyParts { step } => say!("money-yearly-parts", title = title(step)),
    }
}

fn money_error(error: &MoneyError) -> AtlasError {
    AtlasError::bad(say!("refusal-money", why = error.to_string()))
}
