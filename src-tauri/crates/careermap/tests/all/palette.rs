//! The colours on paper are those on the screen.

use careermap::palette;

#[test]
fn every_line_has_the_colour_that_the_screens_give_it() {
    let tokens = include_str!("../../../../../ui/src/styles/tokens.css");
    let value = |name: &str| {
        let found = tokens
            .lines()
            .find_map(|line| line.trim().strip_prefix(&format!("--{name}: ")));
        found.map(|value| value.trim_end_matches(';').to_owned())
    };
    for (line, colour) in palette::LINES {
        assert_eq!(
            value(&format!("line-{line}")).as_deref(),
            Some(colour),
            "{line}"
        );
    }
    let lines = tokens
        .lines()
        .filter(|line| line.trim().starts_with("--line-"));
    assert_eq!(lines.count(), palette::LINES.len(), "no line is missing");
    for (name, colour) in [
        ("paper", palette::PAPER),
        ("white", palette::WHITE),
        ("ink", palette::INK),
        ("slate", palette::SLATE),
        ("sand", palette::SAND),
    ] {
        assert_eq!(value(name).as_deref(), Some(colour), "{name}");
    }
}
