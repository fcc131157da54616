//! The choices of "What suits me", and what each says for which profession.

use super::CompileError;
use super::writer::{Writer, sorted};
use crate::entries::Authored;

pub(super) fn fill(writer: &mut Writer<'_>, authored: &Authored) -> Result<(), CompileError> {
    for choice in sorted(&authored.choices) {
        let evidence = writer.evidence("choice", &choice.evidence, None)?;
        let row = &choice.row;
        writer.row(
            "choice",
            &[
                ("id", &row.id),
                ("first", &row.first),
                ("first_from", &row.first_from),
                ("second", &row.second),
                ("second_from", &row.second_from),
                ("place", &row.order),
                ("evidence", &evidence),
            ],
        )?;
    }
    for leaning in sorted(&authored.leanings) {
        let evidence = writer.evidence("leaning", &leaning.evidence, None)?;
        let row = &leaning.row;
        writer.row(
            "leaning",
            &[
                ("choice", &row.choice),
                ("profession", &row.profession),
                ("side", &row.side.name()),
                ("weight", &row.weight),
                ("why", &row.why),
                ("statement", &row.statement),
                ("evidence", &evidence),
            ],
        )?;
    }
    Ok(())
}
