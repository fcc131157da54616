//! What changed, as a file that goes with the newer edition: the app tells it without the older one.

use std::fmt::Write as _;

use crate::diff::diff;
use crate::store::Catalogue;

/// Two catalogues of which neither came after the other in the way that was asked.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("edition {new} is compared with {old}, which did not come before it")]
pub struct NotOlder {
    /// The edition to compare with.
    pub old: String,
    /// The edition that should be newer.
    pub new: String,
}

/// How many things changed since an older edition, and the text of `changes.toml` that says them.
pub fn changes_file(old: &Catalogue, new: &Catalogue) -> Result<(usize, String), NotOlder> {
    if old.edition() >= new.edition() {
        return Err(NotOlder {
            old: old.edition().to_owned(),
            new: new.edition().to_owned(),
        });
    }
    let changes = diff(old, new);
    let quoted = |text: &str| toml::Value::from(text).to_string();
    let mut file = format!(
        "#:schema ./schema.json\n\
         # What changed since the edition before. Written by `atlas changes`: do not write in it.\n\n\
         compared_with = {}\n",
        quoted(old.edition())
    );
    for change in &changes {
        let _ = write!(
            file,
            "\n[[change]]\nabout = {}\nrow = {}\ntext = {}\n",
            quoted(change.table),
            quoted(&change.key),
            quoted(&change.text)
        );
    }
    Ok((changes.len(), file))
}
