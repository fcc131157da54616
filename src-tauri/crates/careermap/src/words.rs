//! The words of the picture: captions, and what a screen reader says.

use crate::network::{Position, Route, Stage};
use crate::scene::LinkKind;

/// A whole number with its thousands apart: 9790 is "9,790".
fn thousands(number: u32) -> String {
    let digits = number.to_string();
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            out.push(',');
        }
        out.push(digit);
    }
    out
}

/// "3 years", "18 months", "1 month".
fn length(months: u32) -> String {
    match months {
        1 => "1 month".to_owned(),
        12 => "1 year".to_owned(),
        _ if months.is_multiple_of(12) => format!("{} years", months / 12),
        _ => format!("{months} months"),
    }
}

/// "1 way", "3 ways".
fn ways(count: usize) -> String {
    if count == 1 {
        "1 way".to_owned()
    } else {
        format!("{count} ways")
    }
}

/// Time and money of the routes of a link, in a few words.
pub(crate) fn facts(routes: &[&Route]) -> String {
    if let [route] = routes {
        let time = route
            .months
            .map_or_else(|| "time not known".to_owned(), length);
        let money = match (route.paid, route.fees) {
            (true, _) => Some("paid".to_owned()),
            (false, Some(fees)) if fees > 0 => Some(format!("£{} fees", thousands(fees))),
            _ => None,
        };
        let closed = route.closed.then(|| "closed".to_owned());
        let all: Vec<String> = closed.into_iter().chain([time]).chain(money).collect();
        return all.join(" · ");
    }
    let known: Vec<u32> = routes.iter().filter_map(|route| route.months).collect();
    let time = match (known.iter().min(), known.iter().max()) {
        (Some(least), Some(most)) if least == most => length(*least),
        (Some(least), Some(most)) => format!("{} to {}", length(*least), length(*most)),
        _ => "time not known".to_owned(),
    };
    let money = if routes.iter().all(|route| route.paid) {
        " · paid"
    } else {
        ""
    };
    format!("{} · {time}{money}", ways(routes.len()))
}

/// "band 5", "bands 5 and 6", "bands 8a to 8c".
fn bands(bands: &[String]) -> Option<String> {
    match bands {
        [] => None,
        [one] => Some(format!("band {one}")),
        [one, two] => Some(format!("bands {one} and {two}")),
        [first, .., last] => Some(format!("bands {first} to {last}")),
    }
}

/// "on the physiotherapist line", "on 14 lines".
fn on_lines(lines: &[&str]) -> Option<String> {
    match lines {
        [] => None,
        [one] => Some(format!("on the {} line", one.to_lowercase())),
        [one, two] => Some(format!(
            "on the {} and {} lines",
            one.to_lowercase(),
            two.to_lowercase()
        )),
        many => Some(format!("on {} lines", many.len())),
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
        || "starting point".to_owned(),
        |stage| stage.name.to_lowercase(),
    );
    let on = if ways_on == 0 {
        "no way on shown".to_owned()
    } else {
        format!("{} on", ways(ways_on))
    };
    [
        Some(position.title.clone()),
        Some(stage),
        bands(&position.bands),
        on_lines(lines),
        Some(on),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(", ")
}

/// What a screen reader says of a link: "From Graduate to Dietitian: Master's in dietetics,
/// 2 years, paid".
pub(crate) fn link(from: &str, to: &str, routes: &[&Route], kind: LinkKind) -> String {
    let what = match routes {
        [route] => route.title.clone(),
        many => ways(many.len()),
    };
    let kind = match kind {
        LinkKind::Up => "",
        LinkKind::Side => ", a move sideways",
        LinkKind::Return => ", a way back",
    };
    format!(
        "From {from} to {to}: {what}, {}{kind}",
        facts(routes).replace(" · ", ", ")
    )
}

#[cfg(test)]
mod tests {
    use super::{bands, length, thousands};

    #[test]
    fn lengths_are_years_where_they_are_whole() {
        assert_eq!(length(36), "3 years");
        assert_eq!(length(18), "18 months");
        assert_eq!(length(1), "1 month");
    }

    #[test]
    fn money_has_its_thousands_apart() {
        assert_eq!(thousands(28605), "28,605");
        assert_eq!(thousands(900), "900");
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
