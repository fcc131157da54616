//! Rule `changes`: what changed is told against an edition that came before this one.

use crate::entries::Authored;
use crate::finding::Finding;

use super::error;

pub(super) fn check(authored: &Authored) -> Vec<Finding> {
    let Some(first) = authored.changes.first() else {
        return Vec::new();
    };
    let message = match (&authored.compared_with, &authored.edition) {
        (None, _) => {
            "what changed is told, but not since which edition (`compared_with`).".to_owned()
        }
        (Some(before), Some(now)) if before >= now => {
            format!("edition {now} is compared with {before}, which did not come before it.")
        }
        _ => return Vec::new(),
    };
    vec![
        error(first, "", "changes", message)
            .hint("`atlas changes` writes this file anew.".to_owned()),
    ]
}
