//! A scene as an SVG picture that stands alone.

use crate::palette::{self, INK, PAPER, SAND, SLATE, WHITE};
use crate::scene::{Anchor, BadgePlace, Label, Line, LinkKind, Pattern, Scene, Station, Track};
use std::fmt::Write as _;

/// The typeface, with what to fall back on.
pub(crate) const FONT: &str = "'Atkinson Hyperlegible Next Variable','Atkinson Hyperlegible Next',\
     'Atkinson Hyperlegible',sans-serif";

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
        if column.gate || at % 2 == 0 {
            let strength = if column.gate { "1" } else { "0.35" };
            let _ = writeln!(
                out,
                "<rect x=\"{}\" width=\"{}\" height=\"{}\" fill=\"{SAND}\" opacity=\"{strength}\"/>",
                column.x - 8,
                column.width + 16,
                scene.height
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
fn inlay(pattern: Pattern, path: &str, width: i32, out: &mut String) {
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
        (width + 2) / 4
    };
    let _ = writeln!(
        out,
        "<path d=\"{path}\" fill=\"none\" stroke=\"{WHITE}\" stroke-width=\"{thin}\"{dashes}/>"
    );
}

fn station(station: &Station, out: &mut String) {
    let bar: Vec<String> = station
        .stops
        .iter()
        .map(|stop| format!("{} {}", stop.at.x, stop.at.y))
        .collect();
    let width = station.radius;
    if bar.len() > 1 {
        let bar = bar.join("L");
        let _ = writeln!(
            out,
            "<path d=\"M{bar}\" stroke=\"{INK}\" stroke-width=\"{}\" stroke-linecap=\"round\" fill=\"none\"/>\
             <path d=\"M{bar}\" stroke=\"{WHITE}\" stroke-width=\"{}\" stroke-linecap=\"round\" fill=\"none\"/>",
            2 * width + 3,
            2 * width - 3
        );
    } else if let Some(stop) = station.stops.first() {
        let _ = writeln!(
            out,
            "<circle cx=\"{}\" cy=\"{}\" r=\"{width}\" fill=\"{WHITE}\" stroke=\"{INK}\" stroke-width=\"3\"/>",
            stop.at.x, stop.at.y
        );
    }
    label(&station.label, INK, out);
}

/// A line's badge: its letters in white on its colour.
pub(crate) fn badge(line: &Line, place: &BadgePlace, out: &mut String) {
    let (width, height) = (place.width, place.width * 5 / 8);
    let _ = writeln!(
        out,
        "<rect x=\"{}\" y=\"{}\" width=\"{width}\" height=\"{height}\" rx=\"{}\" fill=\"{}\"/>\
         <text x=\"{}\" y=\"{}\" text-anchor=\"middle\" font-size=\"{}\" font-weight=\"700\" fill=\"{WHITE}\">{}</text>",
        place.at.x - width / 2,
        place.at.y - height / 2,
        height / 3,
        palette::line(&line.id),
        place.at.x,
        place.at.y + height / 4,
        height * 5 / 7,
        escaped(&line.badge)
    );
}

/// A placed text.
pub(crate) fn label(label: &Label, colour: &str, out: &mut String) {
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
