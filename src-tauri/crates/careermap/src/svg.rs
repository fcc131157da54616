//! A scene as an SVG picture that stands alone.

use crate::palette::{self, INK, PAPER, SAND, SLATE, WHITE};
use crate::scene::{Anchor, BadgePlace, Label, Line, LinkKind, Pattern, Scene, Station, Track};
use std::fmt::Write as _;

/// The typeface, with what to fall back on.
pub(crate) const FONT: &str = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',\
     'Atkinson Hyperlegible',sans-serif";

/// How wide the gate is.
const GATE: i32 = 36;

/// A whole scene as one SVG file.
pub fn svg(scene: &Scene) -> String {
    let (width, height) = (scene.width, scene.height);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" \
         width=\"{width}\" height=\"{height}\" role=\"img\" font-family=\"{FONT}\">\n\
         <title>{}</title>\n<rect width=\"{width}\" height=\"{height}\" fill=\"{PAPER}\"/>\n",
        escaped(&scene.title)
    );
    body(scene, &mut out);
    out.push_str("</svg>\n");
    out
}

/// Everything that is drawn, without the file around it.
pub(crate) fn body(scene: &Scene, out: &mut String) {
    columns(scene, out);
    for station in &scene.stations {
        bar(station, out);
    }
    for track in &scene.tracks {
        self::track(scene, track, out);
    }
    for station in &scene.stations {
        self::station(station, out);
    }
    for line in &scene.lines {
        for place in &line.badges {
            badge(line, place, out);
        }
        for label in &line.labels {
            self::label(label, palette::line(&line.id), out);
        }
    }
    for caption in &scene.captions {
        label(&caption.label, SLATE, out);
    }
    for column in &scene.columns {
        label(&column.label, INK, out);
    }
}

fn columns(scene: &Scene, out: &mut String) {
    for (at, column) in scene.columns.iter().enumerate() {
        if at % 2 == 0 {
            let strength = "0.35";
            let _ = writeln!(
                out,
                "<rect x=\"{}\" width=\"{}\" height=\"{}\" fill=\"{SAND}\" opacity=\"{strength}\"/>",
                column.x - 8,
                column.width + 16,
                scene.height
            );
        }
        if let Some(x) = column.gate_x {
            let _ = writeln!(
                out,
                "<rect x=\"{}\" y=\"{}\" width=\"{GATE}\" height=\"{}\" rx=\"{}\" fill=\"{SAND}\" \
                 stroke=\"{INK}\" stroke-width=\"2\"/>",
                x - GATE / 2,
                column.label.area.y + column.label.area.height + 12,
                scene.height - column.label.area.y - column.label.area.height - 36,
                GATE / 2
            );
        }
    }
}

fn track(scene: &Scene, track: &Track, out: &mut String) {
    let colour = if track.line.is_empty() {
        SLATE
    } else {
        palette::line(&track.line)
    };
    let dashes = match track.kind {
        LinkKind::Up => "",
        LinkKind::Side => " stroke-dasharray=\"10 6\"",
        LinkKind::Return => " stroke-dasharray=\"2 7\" stroke-linecap=\"round\"",
    };
    let _ = writeln!(
        out,
        "<path d=\"{}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{}\"{dashes}/>",
        track.path, track.width
    );
    let line = scene.lines.iter().find(|line| line.id == track.line);
    if let (Some(line), LinkKind::Up) = (line, track.kind) {
        inlay(line.pattern, &track.path, track.width, out);
    }
}

/// The light pattern along the middle of a track.
pub(crate) fn inlay(pattern: Pattern, path: &str, width: i32, out: &mut String) {
    let dashes = match pattern {
        Pattern::Plain => return,
        Pattern::Hollow => "",
        Pattern::Dotted => " stroke-dasharray=\"0.1 9\" stroke-linecap=\"round\"",
        Pattern::Dashed => " stroke-dasharray=\"9 9\"",
        Pattern::Barred => " stroke-dasharray=\"2 7\"",
    };
    let thin = if pattern == Pattern::Barred {
        width
    } else {
        (width + 1) / 5
    };
    let _ = writeln!(
        out,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{WHITE}\" stroke-width=\"{thin}\"{dashes}/>"
    );
}

/// The bar that joins a station's rings, and the stroke to its label: under the tracks, so that a
/// line that does not stop is seen to run past.
fn bar(station: &Station, out: &mut String) {
    if let [from, to] = station.leader[..] {
        let _ = writeln!(
            out,
            "<path d=\"M{} {}L{} {}\" stroke=\"{INK}\" stroke-width=\"2\"/>",
            from.x, from.y, to.x, to.y
        );
    }
    if station.stops.len() < 2 {
        return;
    }
    let stops = station.stops.iter();
    let bar: Vec<String> = stops
        .map(|stop| format!("{} {}", stop.at.x, stop.at.y))
        .collect();
    let bar = bar.join("L");
    let dashes = if station.returns {
        " stroke-dasharray=\"7 5\""
    } else {
        ""
    };
    let _ = writeln!(
        out,
        "<path d=\"M{bar}\" stroke=\"{INK}\" stroke-width=\"{}\" fill=\"none\"/>\
         <path d=\"M{bar}\" stroke=\"{WHITE}\" stroke-width=\"{}\" fill=\"none\"{dashes}/>",
        station.radius + 4,
        station.radius - 2
    );
}

fn station(station: &Station, out: &mut String) {
    for stop in &station.stops {
        let _ = writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{}\" fill=\"{WHITE}\" stroke=\"{INK}\" stroke-width=\"3\"/>",
            stop.at.x, stop.at.y, station.radius
        );
    }
    label(&station.label, INK, out);
}

/// A line's badge: its letters in white on its colour.
fn badge(line: &Line, place: &BadgePlace, out: &mut String) {
    badge_at(line, place.at.x, place.at.y, place.width, out);
}

/// The same by its middle and width.
pub(crate) fn badge_at(line: &Line, x: i32, y: i32, width: i32, out: &mut String) {
    let height = width * 5 / 8;
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" rx=\"{}\" fill=\"{}\"/>\
         <text x=\"{x}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{}\" font-weight=\"700\" fill=\"{WHITE}\">{}</text>",
        x - width / 2,
        y - height / 2,
        height / 3,
        palette::line(&line.id),
        y + height / 4,
        height * 5 / 7,
        escaped(&line.badge)
    );
}

/// A placed text.
fn label(label: &Label, colour: &str, out: &mut String) {
    let anchor = match label.anchor {
        Anchor::Start => "",
        Anchor::Middle => " text-anchor=\"middle\"",
        Anchor::End => " text-anchor=\"end\"",
    };
    let weight = if label.bold {
        " font-weight=\"700\""
    } else {
        ""
    };
    for line in &label.lines {
        let _ = writeln!(
            out,
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{anchor}{weight} fill=\"{colour}\">{}</text>",
            line.x,
            line.y,
            label.size,
            escaped(&line.text)
        );
    }
}

/// Words as they may stand in XML.
pub(crate) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}
