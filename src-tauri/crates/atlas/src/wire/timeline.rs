//! A plan in the calendar and its money, year by year: the question and the answer.

use super::{Evidence, Fees, Fund, Mode, Pay, RouteCard};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// A month, "2027-09", if every step takes its fewest, its usual, its most months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthSpan {
    /// Every step takes its fewest months.
    pub earliest: String,
    /// Every step takes its usual months.
    pub usual: String,
    /// Every step takes its most months.
    pub latest: String,
}

/// A plan in the calendar, in short.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct PlanDates {
    /// The first month in which its first step can start, "2027-09".
    pub start: String,
    /// The last month of its last step.
    pub finish: MonthSpan,
    /// The last month of the step that registration rests on, where one does.
    pub registered: Option<MonthSpan>,
    /// Deadlines that have passed and move a start on, a sentence each; empty: none has.
    pub missed: Vec<String>,
    /// What the dates take for granted, a sentence each.
    pub assumptions: Vec<String>,
}

/// One step of a plan that a person chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ChosenStep {
    /// The route's id.
    pub route: String,
    /// Full or part time.
    pub mode: Mode,
    /// Where the person stands before it, as the plan says; left out: not known. A post held there
    /// may go on paying.
    #[ts(optional)]
    pub from: Option<String>,
}

/// A plan that a person chose, and today.
#[derive(Clone, Debug, Default, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct TimelineRequest {
    /// Today, "2026-11-27", by the shell's clock.
    pub today: String,
    /// The steps, in their order.
    pub steps: Vec<ChosenStep>,
    /// The first month in which they want to begin, "2027-09"; left out: as soon as it can be.
    #[ts(optional)]
    pub not_before: Option<String>,
    /// Ids of funds that they said they can get.
    pub can_get: Vec<String>,
    /// Ids of funds that they said they cannot get.
    pub cannot_get: Vec<String>,
}

/// The last day to apply for a step.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ApplyBy {
    /// The day, "2027-01-14".
    pub day: String,
    /// Which deadline it is, in words.
    pub what: Option<String>,
    /// Who says so.
    pub evidence: Option<Evidence>,
}

/// A start that could have been, had its deadline not passed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MissedStart {
    /// The start, "2027-09".
    pub start: String,
    /// The deadline that has passed, "2027-01-14".
    pub apply_by: String,
    /// The same, and what it costs, in a sentence.
    pub words: String,
}

/// A step in the calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct StepDates {
    /// The route's id.
    pub route: String,
    /// Full or part time.
    pub mode: Mode,
    /// Its first month.
    pub start: MonthSpan,
    /// Its last month; its first, where it takes no month.
    pub end: MonthSpan,
    /// Months between being free for it and its usual start.
    pub waits: u32,
    /// Registration rests on it.
    pub registers: bool,
    /// The last day to apply, where one is known.
    pub apply_by: Option<ApplyBy>,
    /// Starts that are missed, earliest first.
    pub missed: Vec<MissedStart>,
    /// What the dates take for granted, a sentence each.
    pub assumptions: Vec<String>,
}

/// From so many pounds to so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Pounds {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
}

/// What the person said of a fund.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Eligibility {
    /// They can get it.
    Yes,
    /// They did not say. Nothing is assumed: it stands apart as what may come.
    NotSaid,
    /// They cannot get it: it counts for nothing.
    No,
}

/// What a fund is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum FundKind {
    /// Not paid back.
    Grant,
    /// Paid back; pays fees, and no more than they are.
    FeeLoan,
    /// Paid back; for living costs.
    LivingLoan,
    /// A rule about money, with no sum of its own to count.
    Rule,
}

/// A fund that a step can carry. Who gets it stands in the fund's text.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct FundOffer {
    /// The fund, with who gets it and who says so.
    pub fund: Fund,
    /// What it is for.
    pub kind: FundKind,
    /// What the person said.
    pub eligibility: Eligibility,
}

/// What a step pays.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StepPay {
    /// What the catalogue says of the wage.
    pub words: Option<String>,
    /// How the figure was found, or why there is none, in a sentence.
    pub how: String,
    /// Pounds for a whole year before tax, in its first year; none: not known.
    pub a_year: Option<Pounds>,
    /// Where the sum is not known: the least that it can be by law, in pounds a year.
    pub at_least: Option<u32>,
    /// The pay bands behind the figure, with their year and who says so.
    pub bands: Vec<Pay>,
    /// Who says so, where it is not a band: the least wage by law.
    pub evidence: Option<Evidence>,
}

/// What is known of a step's money.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct StepMoney {
    /// Fees for the whole step, with their year and who says so; none: nothing is charged.
    pub fees: Option<Fees>,
    /// What it pays; none: it is not paid.
    pub pay: Option<StepPay>,
    /// Grants and loans that it can carry.
    pub funds: Vec<FundOffer>,
}

/// Sums of money in pounds. None: some part of it is not known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneySums {
    /// Fees charged.
    pub fees: Option<Pounds>,
    /// Pay before tax.
    pub pay: Option<Pounds>,
    /// Grants that they said they can get.
    pub grants: Option<Pounds>,
    /// Grants besides, that they may get.
    pub grants_may: Option<Pounds>,
    /// Fees that loans cover which they said they can get.
    pub fee_loans: Option<Pounds>,
    /// Fees besides, that loans would cover which they may get.
    pub fee_loans_may: Option<Pounds>,
    /// Loans for living costs that they said they can get.
    pub living_loans: Option<Pounds>,
    /// Loans for living costs besides, that they may get.
    pub living_loans_may: Option<Pounds>,
    /// Fees that no loan covers: at least if they get every loan, at most if only those they said.
    pub fees_to_find: Option<Pounds>,
}

/// An amount from a fund in a year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct FundAmount {
    /// The fund's id; the fund stands in [`StepMoney::funds`] of its step.
    pub fund: String,
    /// What the person said.
    pub eligibility: Eligibility,
    /// How much; none: not known.
    pub amount: Option<Pounds>,
}

/// One step in one year of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneyPart {
    /// Its place in the plan, from 0.
    pub step: u32,
    /// Its months in this year.
    pub months: u32,
    /// Its sums in this year.
    pub sums: MoneySums,
    /// Grants and loans in them, fund by fund.
    pub funds: Vec<FundAmount>,
}

/// One year of the plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MoneyYear {
    /// From 1.
    pub year: u32,
    /// The month in which it begins, "2027-09".
    pub first_month: String,
    /// Months of it in which no step runs: what is earned then is not known.
    pub idle_months: u32,
    /// The steps in it, in the plan's order.
    pub parts: Vec<MoneyPart>,
    /// Its parts together.
    pub sums: MoneySums,
}

/// A plan in the calendar, and its money.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
pub struct Timeline {
    /// The plan in short.
    pub dates: PlanDates,
    /// A row for each step.
    pub steps: Vec<StepDates>,
    /// What is known of each step's money, in the same order.
    pub money: Vec<StepMoney>,
    /// The money at the usual dates, a row for each year from the plan's first month.
    pub years: Vec<MoneyYear>,
    /// All years together.
    pub totals: MoneySums,
    /// What the sums take for granted, a sentence each.
    pub money_assumptions: Vec<String>,
    /// Every route named above, by id.
    pub routes: BTreeMap<String, RouteCard>,
}
