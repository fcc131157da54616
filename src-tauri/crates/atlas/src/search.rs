//! Search: what a person typed, and what the catalogue found, with the reason in words.

use crate::convert::Convert;
use crate::{AtlasError, Ready, wire};
use catalogue::{LONGEST_QUERY, Reason};
use language::say;

/// The most hits given when nobody says how many.
const USUAL_LIMIT: u32 = 30;
/// The most that may be asked for.
const LIMIT: u32 = 200;

impl Ready {
    pub(crate) fn search(
        &self,
        request: &wire::SearchRequest,
    ) -> Result<wire::SearchAnswer, AtlasError> {
        let of = Convert(&self.catalogue);
        let limit = request.limit.unwrap_or(USUAL_LIMIT).min(LIMIT);
        let found = self.catalogue.search(&request.words, limit as usize)?;
        Ok(wire::SearchAnswer {
            hits: found
                .hits
                .into_iter()
                .map(|hit| wire::Hit {
                    kind: hit.kind.name().to_owned(),
                    line: hit.snippet.unwrap_or(hit.subtitle),
                    professions: hit.professions.iter().map(|id| of.profession(id)).collect(),
                    reason: words(&hit.reason),
                    id: hit.id,
                    title: hit.title,
                })
                .collect(),
            cut_to: found
                .cut
                .then(|| u32::try_from(LONGEST_QUERY).unwrap_or(u32::MAX)),
        })
    }
}

fn words(reason: &Reason) -> String {
    match reason {
        Reason::Name => say!("search-name"),
        Reason::AlsoCalled(name) => say!("search-also-called", name = name.as_str()),
        Reason::SearchedFor(words) => say!("search-searched-for", words = words.as_str()),
        Reason::SpelledNearlyLike(name) => say!("search-spelled", name = name.as_str()),
        Reason::InTheText => say!("search-text"),
    }
}
