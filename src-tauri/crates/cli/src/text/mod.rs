//! Answers as text for a terminal.

pub(crate) mod plan;

use atlas::wire::{
    AttainmentList, Plan, PlanLabel, Positions, Professions, Range, ReturnsAnswer, RoutesAnswer,
    SearchAnswer, Stats,
};
use std::fmt::Write as _;

pub(crate) fn professions(answer: &Professions) -> String {
    let mut out = String::new();
    for card in &answer.professions {
        let _ = writeln!(out, "{:<4}{:<38}{}", card.badge, card.id, card.in_short);
    }
    out
}

pub(crate) fn positions(answer: &Positions) -> String {
    let mut out = "Starting points\n".to_owned();
    for start in &answer.starts {
        let _ = writeln!(out, "  {:<38}{}", start.id, start.i_am);
    }
    out.push_str("\nRoles\n");
    for role in &answer.roles {
        let _ = writeln!(out, "  {:<48}{:<24}{}", role.id, role.stage.name, role.name);
    }
    out
}

pub(crate) fn attainments(answer: &AttainmentList) -> String {
    let mut out = String::new();
    for row in &answer.attainments {
        let _ = writeln!(out, "{:<44}{}", row.id, row.question);
    }
    out
}

pub(crate) fn search(answer: &SearchAnswer) -> String {
    if answer.hits.is_empty() {
        return "Nothing matches. Try other words, or fewer.".to_owned();
    }
    let mut out = String::new();
    for hit in &answer.hits {
        let _ = writeln!(
            out,
            "{:<16}{:<44}{} ({})",
            hit.kind, hit.id, hit.title, hit.reason
        );
    }
    out
}

pub(crate) fn stats(answer: &Stats) -> String {
    let mut out = format!("Edition {}\n\nRows\n", answer.edition);
    for count in &answer.counts {
        let _ = writeln!(out, "  {:<28}{:>6}", count.of, count.count);
    }
    out.push_str("\nHow sure\n");
    for count in &answer.confidence {
        let _ = writeln!(out, "  {:<28}{:>6}", count.of, count.count);
    }
    let _ = writeln!(out, "\nSources differ      {:>6}", answer.conflicts);
    let _ = writeln!(out, "Past shelf-life     {:>6}", answer.stale);
    let _ = writeln!(out, "Known gaps          {:>6}\n\nNot full", answer.gaps);
    for row in answer.completeness.iter().filter(|row| row.state != "full") {
        let reason = row.reason.as_deref().unwrap_or("no reason given");
        let _ = writeln!(
            out,
            "  {:<34}{:<20}{:<6}{reason}",
            row.profession.name, row.topic, row.state
        );
    }
    out
}

pub(crate) fn routes(answer: &RoutesAnswer) -> String {
    if answer.already_there {
        return "You are there already.".to_owned();
    }
    let mut out = String::new();
    for (at, plan) in answer.plans.iter().enumerate() {
        let _ = writeln!(out, "{}. {}", at + 1, one(answer, plan));
    }
    if answer.plans.is_empty() {
        out.push_str("No way is known from there.\n");
    }
    if !answer.also_works.is_empty() {
        out.push_str("\nAlso works\n");
        for also in &answer.also_works {
            let _ = writeln!(out, "- {}\n  {}", one(answer, &also.plan), also.why);
        }
    }
    if !answer.not_open.is_empty() {
        out.push_str("\nNot open\n");
        for closed in &answer.not_open {
            let title = answer
                .routes
                .get(&closed.route)
                .map_or("", |route| route.title.as_str());
            let _ = writeln!(
                out,
                "- {title}: {} {}",
                closed.because.join(" "),
                closed.but
            );
        }
    }
    if let Some(next) = &answer.next_question {
        let _ = writeln!(out, "\nIt would help to know: {}", next.attainment.question);
    }
    out
}

fn one(answer: &RoutesAnswer, plan: &Plan) -> String {
    let titles: Vec<&str> = plan
        .steps
        .iter()
        .filter_map(|step| answer.routes.get(&step.route))
        .map(|route| route.title.as_str())
        .collect();
    let labels: Vec<&str> = plan
        .labels
        .iter()
        .map(|&label| label_words(label))
        .collect();
    let labels = if labels.is_empty() {
        String::new()
    } else {
        format!(" [{}]", labels.join(", "))
    };
    let who: Vec<&str> = plan
        .who_decides
        .iter()
        .map(|who| who.name.as_str())
        .collect();
    let dates = plan.dates.as_ref().map_or_else(String::new, |dates| {
        format!("\n   {}", self::plan::dates(dates))
    });
    format!(
        "{}{labels}\n   {}; {} months; fees {}; {} months without pay; who decides: {}{dates}",
        titles.join(" > "),
        plan.status_words,
        span(plan.months),
        if plan.fees.max == 0 {
            "none".to_owned()
        } else {
            format!("£{}", span(plan.fees))
        },
        plan.unpaid_months,
        who.join(", "),
    )
}

fn span(range: Range) -> String {
    if range.min == range.max {
        range.min.to_string()
    } else {
        format!("{} to {}", range.min, range.max)
    }
}

fn label_words(label: PlanLabel) -> &'static str {
    match label {
        PlanLabel::Quickest => "quickest",
        PlanLabel::LowestFees => "lowest fees",
        PlanLabel::PaidAllTheWay => "paid all the way",
        PlanLabel::FewestSteps => "fewest steps",
        PlanLabel::NoNewSchoolExams => "no new school exams",
    }
}

pub(crate) fn returns(answer: &ReturnsAnswer) -> String {
    let mut out = format!(
        "{}, away for {}\n{}\n{}\n",
        answer.profession.name, answer.away, answer.headline, answer.way
    );
    if let Some(updating) = &answer.updating {
        let _ = writeln!(
            out,
            "Private study may fill {} hours of it. Left: {} hours, of which {} may be private study.",
            updating.private_max_hours, updating.left_hours, updating.left_private_hours
        );
        let _ = writeln!(out, "Finish and apply by {}.", updating.finish_by);
    }
    for (at, line) in answer.lines.iter().enumerate() {
        let why_not = line.why_not.as_deref().unwrap_or("");
        let _ = writeln!(
            out,
            "Line {}: {} hours count. {why_not}",
            at + 1,
            line.hours
        );
    }
    for said in answer.checks.iter().chain(&answer.change) {
        let _ = writeln!(out, "- {said}");
    }
    if let Some(rule) = &answer.rule {
        let who: Vec<&str> = rule
            .evidence
            .sources
            .iter()
            .map(|source| source.publisher.as_str())
            .collect();
        let _ = writeln!(out, "Rule: {} ({})", rule.text, who.join("; "));
    }
    out
}
