//! Nearly the same word: edit distance, and the closest of several words.

/// How many letters must be inserted, dropped, replaced or swapped with their neighbour to turn
/// one word into the other (optimal string alignment). Stops counting above `limit`.
pub(crate) fn distance(from: &str, to: &str, limit: usize) -> Option<usize> {
    let from: Vec<char> = from.chars().collect();
    let to: Vec<char> = to.chars().collect();
    if from.len().abs_diff(to.len()) > limit {
        return None;
    }
    let width = to.len() + 1;
    let mut before_last = vec![0; width];
    let mut last: Vec<usize> = (0..width).collect();
    let mut now = vec![0; width];
    for (i, &a) in from.iter().enumerate() {
        now[0] = i + 1;
        let mut smallest = now[0];
        for (j, &b) in to.iter().enumerate() {
            let replaced = last[j] + usize::from(a != b);
            let mut best = replaced.min(last[j + 1] + 1).min(now[j] + 1);
            if i > 0 && j > 0 && a == to[j - 1] && from[i - 1] == b {
                best = best.min(before_last[j - 1] + 1);
            }
            now[j + 1] = best;
            smallest = smallest.min(best);
        }
        if smallest > limit {
            return None;
        }
        std::mem::swap(&mut before_last, &mut last);
        std::mem::swap(&mut last, &mut now);
    }
    Some(last[width - 1]).filter(|&d| d <= limit)
}

/// How far a word of this length may be off and still be taken for a slip.
pub(crate) fn slips_allowed(word: &str) -> usize {
    match word.chars().count() {
        0..=3 => 0,
        4..=5 => 1,
        6..=9 => 2,
        _ => 3,
    }
}

/// The candidate closest to `word`, if one is close enough to have been meant.
///
/// Ids are compared whole and also without their order of parts, so that `student-gcse` finds
/// `gcse-student`.
pub fn closest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let limit = slips_allowed(word).max(1);
    let parts = sorted_parts(word);
    candidates
        .into_iter()
        .filter_map(|candidate| {
            let rank = distance(word, candidate, limit).or_else(|| {
                (parts.contains('-') && parts == sorted_parts(candidate)).then_some(limit)
            });
            rank.map(|rank| (rank, candidate))
        })
        .min()
        .map(|(_, candidate)| candidate)
}

fn sorted_parts(id: &str) -> String {
    let mut parts: Vec<&str> = id.split('-').collect();
    parts.sort_unstable();
    parts.join("-")
}

/// "Did you mean `x`?", when something close exists.
pub(crate) fn did_you_mean<'a>(
    word: &str,
    candidates: impl IntoIterator<Item = &'a str>,
) -> Option<String> {
    closest(word, candidates).map(|c| format!("Did you mean `{c}`?"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_each_kind_of_slip_once() {
        assert_eq!(distance("speech", "speach", 2), Some(1), "replaced");
        assert_eq!(distance("paramdic", "paramedic", 2), Some(1), "dropped");
        assert_eq!(distance("dietiitian", "dietitian", 2), Some(1), "inserted");
        assert_eq!(distance("osteopaht", "osteopath", 2), Some(1), "swapped");
        assert_eq!(distance("fisio", "physio", 3), Some(3), "one for each");
        assert_eq!(distance("", "", 0), Some(0));
        assert_eq!(distance("art", "music", 2), None);
    }

    #[test]
    fn the_closest_is_near_or_nothing() {
        let words = ["physiotherapist", "podiatrist", "gcse-student"];
        assert_eq!(closest("fysiotherapist", words), Some("physiotherapist"));
        assert_eq!(closest("student-gcse", words), Some("gcse-student"));
        assert_eq!(closest("plumber", words), None);
    }
}
