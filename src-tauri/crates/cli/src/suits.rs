//! `atlas match`: answers from signs, and the answer as text.

use atlas::AtlasError;
use atlas::wire::{
    MatchAnswer, MatchAnswered, MatchChoices, MatchReason, MatchRequest, MatchSide, MatchTier,
};
use std::fmt::Write as _;

/// The answers that a word like `12-1` stands for.
pub(crate) fn request(asked: &MatchChoices, signs: &str) -> Result<MatchRequest, AtlasError> {
    let (given, wanted) = (signs.chars().count(), asked.choices.len());
    if given > wanted {
        return Err(AtlasError::bad(format!(
            "There are {wanted} choices, and {given} answers."
        )));
    }
    let mut answers = Vec::new();
    for (choice, sign) in asked.choices.iter().zip(signs.chars()) {
        let side = match sign {
            '1' => MatchSide::First,
            '2' => MatchSide::Second,
            '-' => continue,
            other => {
                return Err(AtlasError::bad(format!("`{other}` is no answer."))
                    .hint("Write 1 for the first task, 2 for the second, - to skip."));
            }
        };
        answers.push(MatchAnswered {
            choice: choice.id.clone(),
            side,
        });
    }
    Ok(MatchRequest { answers })
}

pub(crate) fn choices(asked: &MatchChoices) -> String {
    let mut out = "Which would you rather do?\n".to_owned();
    for (at, choice) in asked.choices.iter().enumerate() {
        let _ = writeln!(out, "\n{:>2}. 1  {}", at + 1, choice.first.text);
        let _ = writeln!(out, "    2  {}", choice.second.text);
    }
    out
}

pub(crate) fn answer(answer: &MatchAnswer) -> String {
    let mut out = format!(
        "{} of {} choices answered. A way to begin to talk, not a test.\n",
        answer.answered, answer.asked
    );
    let mut last = None;
    for matched in &answer.callings {
        if last.replace(matched.tier) != Some(matched.tier) {
            let _ = writeln!(out, "\n{}", tier(matched.tier));
        }
        let level = if matched.level_with_last { "=" } else { " " };
        let _ = writeln!(out, "{level} {}", matched.calling.name);
        reasons(&mut out, "because you chose", &matched.because);
        reasons(&mut out, "you may not like", &matched.but);
    }
    out
}

fn reasons(out: &mut String, words: &str, reasons: &[MatchReason]) {
    for reason in reasons {
        let _ = writeln!(out, "    {words}: {} {}", reason.task, reason.why);
    }
}

fn tier(tier: MatchTier) -> &'static str {
    match tier {
        MatchTier::Strong => "A strong match",
        MatchTier::WorthALook => "Worth a look",
        MatchTier::LessLikeYou => "Less like you",
    }
}

pub(crate) fn balance(asked: &MatchChoices) -> String {
    let mut out = format!(
        "How often each comes first over all {} answers; 1.00 is as often as everyone.\n\n{:<38}{:>8}{:>8}\n",
        asked.all_answers, "", "shared", "shown"
    );
    for share in &asked.balance {
        let _ = writeln!(
            out,
            "{:<38}{:>8.2}{:>8.2}",
            share.calling.name, share.shared, share.shown
        );
    }
    out.push_str(
        "\nshared: those that are level share the first place; shown: who stands first in the list.\n",
    );
    out
}
