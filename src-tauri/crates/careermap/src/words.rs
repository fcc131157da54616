//! The words of the picture: captions, and what a screen reader says.

use crate::network::{Position, Route, Stage};
use crate::scene::LinkKind;
use language::{commas, pounds, say};

/// What stands between facts in a caption: a mark, the same in every language.
const DOT: &str = " · ";

/// "3 years", "18 months", "1 month".
fn length(months: u32) -> String {
    if months > 0 && months.is_multiple_of(12) {
        say!("map-years", years = months / 12)
    } else {
        say!("map-months", months = months)
    }
}

/// "1 way", "3 ways".
fn ways(count: usize) -> String {
    say!("map-ways", count = count)
}

/// Time and money of the routes of a link, in a few words.
pub(crate) fn facts(routes: &[&Route]) -> String {
    known(routes).join(DOT)
}

fn known(routes: &[&Route]) -> Vec<String> {
    if let [route] = routes {
        let time = route
            .months
            .map_or_else(|| say!("map-time-not-known"), length);
        let money = match (route.paid, route.fees) {
            (true, _) => Some(say!("map-paid")),
            (false, Some(fees)) if fees > 0 => Some(say!("map-fees", fees = pounds(fees))),
            _ => None,
        };
        let closed = route.closed.then(|| say!("map-closed"));
        return closed.into_iter().chain([time]).chain(money).collect();
    }
    let months: Vec<u32> = routes.iter().filter_map(|route| route.months).collect();
    let time = match (months.iter().min(), months.iter().max()) {
        (Some(least), Some(most)) if least == most => length(*least),
        (Some(least), Some(most)) => {
            say!("map-span", least = length(*least), most = length(*most))
        }
        _ => say!("map-time-not-known"),
    };
    let paid = routes.iter().all(|route| route.paid);
    let money = paid.then(|| say!("map-paid"));
    [ways(routes.len()), time]
        .into_iter()
        .chain(money)
        .collect()
}

/// "band 5", "bands 5 and 6", "bands 8a to 8c".
fn bands(bands: &[String]) -> Option<String> {
    match bands {
        [] => None,
        [one] => Some(say!("map-band", band = one.as_str())),
        [one, two] => Some(say!(
            "map-bands-two",
            first = one.as_str(),
            last = two.as_str()
        )),
        [first, .., last] => Some(say!(
            "map-bands",
            first = first.as_str(),
            last = last.as_str()
        )),
    }
}

/// "on the physiotherapist line", "on 14 lines".
fn on_lines(lines: &[&str]) -> Option<String> {
    match lines {
        [] => None,
        [one] => Some(say!("map-on-line", line = one.to_lowercase())),
        [one, two] => Some(say!(
            "map-on-two-lines",
            first = one.to_lowercase(),
            second = two.to_lowercase()
        )),
        many => Some(say!("map-on-lines", count = many.len())),
    }
}

/// What a screen reader says of a station: "Physiotherapist, registered, band 5, on the
/// physiotherapist line, 4 ways on".
pub(crate) fn station(
    position: &Position,
    stage: Option<&Stage>,
    lines: &[&str],
    ways_on: usize,
) -> String {
    let stage = stage.map_or_else(
        || say!("map-starting-point"),
        |stage| stage.name.to_lowercase(),
    );
    let on = if ways_on == 0 {
        say!("map-no-way-on")
    } else {
        say!("map-ways-on", count = ways_on)
    };
    let parts = [
        Some(position.title.clone()),
        Some(stage),
        bands(&position.bands),
        on_lines(lines),
        Some(on),
    ];
    commas(&parts.into_iter().flatten().collect::<Vec<_>>())
}

/// What a screen reader says of a link: "From Graduate to Dietitian: Master's in dietetics,
/// 2 years, paid".
pub(crate) fn link(from: &str, to: &str, routes: &[&Route], kind: LinkKind) -> String {
    let what = match routes {
        [route] => route.title.clone(),
        many => ways(many.len()),
    };
    let facts = commas(&known(routes));
    match kind {
        LinkKind::Up => say!("map-link", from = from, to = to, what = what, facts = facts),
        LinkKind::Side => say!(
            "map-link-sideways",
            from = from,
            to = to,
            what = what,
            facts = facts
        ),
        LinkKind::Return => say!(
            "map-link-back",
            from = from,
            to = to,
            what = what,
            facts = facts
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::{bands, length};

    #[test]
    fn lengths_are_years_where_they_are_whole() {
        assert_eq!(length(36), "3 years");
        assert_eq!(length(18), "18 months");
        assert_eq!(length(1), "1 month");
    }

    #[test]
    fn bands_are_said_as_people_say_them() {
        let list = |all: &[&str]| {
            all.iter()
                .map(|band| (*band).to_owned())
                .collect::<Vec<_>>()
        };
        assert_eq!(bands(&list(&["5"])).as_deref(), Some("band 5"));
        assert_eq!(
            bands(&list(&["8a", "8b", "8c"])).as_deref(),
            Some("bands 8a to 8c")
        );
        assert_eq!(bands(&[]), None);
    }
}
