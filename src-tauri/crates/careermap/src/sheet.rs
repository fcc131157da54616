//! The map on paper: a sheet of a profession, or a poster of all lines, in millimetres.

use crate::letter::place_all;
use crate::network::{Network, View};
use crate::palette::{self, INK, PAPER, SLATE, WHITE};
use crate::pick::Known;
use crate::scene::Scene;
use crate::svg::{FONT, badge_at, body, escaped, inlay};
use crate::transit::Style;
use crate::{rows, transit};
use language::say;
use std::fmt::Write as _;

/// A size of paper, lying.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Paper {
    /// 297 by 210 mm.
    A4,
    /// 420 by 297 mm.
    A3,
    /// 594 by 420 mm.
    A2,
}

impl Paper {
    /// Its width and height in millimetres.
    pub fn millimetres(self) -> (i32, i32) {
        match self {
            Self::A4 => (297, 210),
            Self::A3 => (420, 297),
            Self::A2 => (594, 420),
        }
    }
}

/// What stands on a sheet beside the picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Imprint {
    /// The edition, for example "2026-11".
    pub edition: String,
    /// Who says so, in a sentence.
    pub sources: String,
    /// Whose the sheet is not, in a sentence.
    pub independence: String,
}

/// Tenths of a millimetre: the unit of a sheet.
const TENTHS: i32 = 10;
/// The margin, as a share of the paper's height.
const MARGINS: i32 = 44;
/// The size of the type of the legend and the imprint, as another.
const EMS: i32 = 96;
/// The least that is.
const LEAST_EM: i32 = 25;

/// A view as a sheet of paper: the picture as large as it fits, title above, legend and imprint
/// below. Small paper shows the stations on the trunks alone, in larger type.
pub fn sheet(network: &Network, view: &View, paper: Paper, imprint: &Imprint) -> String {
    let known = Known::of(network);
    let scene = match (view, paper) {
        (View::All, Paper::A2) => densest(&known, transit::POSTER),
        (View::All, _) => densest(&known, transit::MAIN),
        _ => rows::layout(&known, view, rows::PAPER),
    };
    let (width, height) = paper.millimetres();
    let (wide, high) = (width * TENTHS, height * TENTHS);
    let frame = Frame {
        wide,
        high,
        margin: high / MARGINS,
        em: (high / EMS).max(LEAST_EM),
    };
    let (margin, em) = (frame.margin, frame.em);
    let mut out = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}mm\" height=\"{height}mm\" \
         viewBox=\"0 0 {wide} {high}\" role=\"img\" font-family=\"{FONT}\">\n<title>{}</title>\n\
         <rect width=\"{wide}\" height=\"{high}\" fill=\"{PAPER}\"/>\n",
        escaped(&title(view, &scene))
    );
    let _ = writeln!(
        out,
        "<text x=\"{margin}\" y=\"{}\" font-size=\"{}\" font-weight=\"700\" fill=\"{INK}\">{}</text>\n\
         <text x=\"{margin}\" y=\"{}\" font-size=\"{}\" fill=\"{SLATE}\">{}</text>",
        margin + em * 2,
        em * 5 / 2,
        escaped(&title(view, &scene)),
        margin + em * 4,
        em * 6 / 5,
        escaped(&subtitle(view, paper))
    );
    let below = if scene.lines.len() > 1 { 6 } else { 4 };
    let (above, below) = (margin + em * 9 / 2, margin + em * below);
    let (room_wide, room_high) = (wide - 2 * margin, high - above - below);
    let by_width = scene.height * room_wide <= scene.width * room_high;
    let (drawn_wide, drawn_high) = if by_width {
        (room_wide, scene.height * room_wide / scene.width.max(1))
    } else {
        (scene.width * room_high / scene.height.max(1), room_high)
    };
    let _ = writeln!(
        out,
        "<svg x=\"{}\" y=\"{}\" width=\"{drawn_wide}\" height=\"{drawn_high}\" \
         viewBox=\"0 0 {} {}\">",
        margin + (room_wide - drawn_wide) / 2,
        above + (room_high - drawn_high) / 2,
        scene.width,
        scene.height
    );
    body(&scene, &mut out);
    out.push_str("</svg>\n");
    legend(&scene, frame, &mut out);
    foot(imprint, frame, &mut out);
    out.push_str("</svg>\n");
    out
}

/// All lines as close together as every name still finds a place of its own, for the closer, the
/// larger the type on the same paper: each stage begins with little room, and one that lacks a
/// place for a name gets more.
fn densest(known: &Known<'_>, style: Style) -> Scene {
    let size = style.side.size.min(style.main.size);
    let stages = &known.network.stages;
    let mut shares = vec![LEAST_SHARE; stages.len() + 1];
    loop {
        let mut scene = transit::layout(known, style, &shares);
        let lacking = place_all(&mut scene, size);
        if lacking.is_empty() {
            return scene;
        }
        let mut more = false;
        for (share, stage) in shares.iter_mut().skip(1).zip(stages) {
            if *share < 100 && lacking.contains(&stage.id) {
                *share += SHARE_STEP;
                more = true;
            }
        }
        if !more {
            return transit::layout(known, style, &[]);
        }
    }
}

/// How much of its names' width a stage keeps free at first, and how much more each time.
const LEAST_SHARE: i32 = 20;
const SHARE_STEP: i32 = 20;

fn title(view: &View, scene: &Scene) -> String {
    match view {
        View::All => say!("map-sheet-title-all"),
        _ => say!("map-sheet-title", title = scene.title.as_str()),
    }
}

fn subtitle(view: &View, paper: Paper) -> String {
    match (view, paper) {
        (View::All, Paper::A2) => say!("map-sheet-about-every"),
        (View::All, _) => say!("map-sheet-about-main"),
        _ => say!("map-sheet-about"),
    }
}

/// The paper's size, margin and type, in tenths of a millimetre.
#[derive(Clone, Copy)]
struct Frame {
    wide: i32,
    high: i32,
    margin: i32,
    em: i32,
}

/// What the strokes and marks mean, along the lower edge.
fn legend(scene: &Scene, frame: Frame, out: &mut String) {
    let em = frame.em;
    let rows = if scene.lines.len() > 1 { 5 } else { 3 };
    let y = frame.high - frame.margin - em * rows;
    let step = (frame.wide - 2 * frame.margin) / 6;
    let mut x = frame.margin;
    let colour = scene
        .lines
        .first()
        .map_or(SLATE, |line| palette::line(&line.id));
    let marks = [
        ("", say!("map-key-up")),
        (" stroke-dasharray=\"20 12\"", say!("map-key-within")),
        (
            " stroke-dasharray=\"2 14\" stroke-linecap=\"round\"",
            say!("map-key-back"),
        ),
    ];
    for (dashes, words) in marks {
        let _ = writeln!(
            out,
            "<path d=\"M{x} {y}H{}\" stroke=\"{colour}\" stroke-width=\"10\"{dashes}/>{}",
            x + 3 * em,
            words_at(x + 3 * em + em / 2, y + em / 3, em, &words)
        );
        x += step;
    }
    for (rings, words) in [(1, say!("map-key-role")), (2, say!("map-key-shared"))] {
        let second = if rings == 2 { em } else { 0 };
        let _ = writeln!(
            out,
            "<path d=\"M{x} {y}H{}\" stroke=\"{INK}\" stroke-width=\"10\"/>",
            x + second
        );
        for ring in 0..rings {
            let _ = writeln!(
                out,
                "<circle cx=\"{}\" cy=\"{y}\" r=\"{}\" fill=\"{WHITE}\" stroke=\"{INK}\" stroke-width=\"5\"/>",
                x + ring * em,
                em / 3
            );
        }
        let _ = writeln!(out, "{}", words_at(x + second + em, y + em / 3, em, &words));
        x += step;
    }
    let _ = writeln!(
        out,
        "<rect x=\"{x}\" y=\"{}\" width=\"{em}\" height=\"{}\" rx=\"{}\" fill=\"{}\" stroke=\"{INK}\" stroke-width=\"3\"/>{}",
        y - em,
        2 * em,
        em / 2,
        palette::SAND,
        words_at(x + em * 2, y + em / 3, em, &say!("map-key-gate"))
    );
    if scene.lines.len() > 1 {
        key(scene, frame, y + em * 5 / 2, out);
    }
}

/// Each line's badge, pattern and name.
fn key(scene: &Scene, frame: Frame, y: i32, out: &mut String) {
    let em = frame.em;
    let count = i32::try_from(scene.lines.len()).unwrap_or(i32::MAX);
    let step = (frame.wide - 2 * frame.margin) / count.max(1);
    for (at, line) in (0..).zip(&scene.lines) {
        let x = frame.margin + at * step;
        badge_at(line, x + em, y, 2 * em, out);
        let path = format!("M{} {y}H{}", x + 2 * em + em / 3, x + step - em / 2);
        let colour = palette::line(&line.id);
        let _ = writeln!(
            out,
            "<path d=\"{path}\" stroke=\"{colour}\" stroke-width=\"14\" fill=\"none\"/>"
        );
        inlay(line.pattern, &path, 14, out);
    }
}

fn words_at(x: i32, y: i32, size: i32, words: &str) -> String {
    format!(
        "<text x=\"{x}\" y=\"{y}\" font-size=\"{}\" fill=\"{INK}\">{}</text>",
        size * 9 / 10,
        escaped(words)
    )
}

fn foot(imprint: &Imprint, frame: Frame, out: &mut String) {
    let (em, margin) = (frame.em, frame.margin);
    let y = frame.high - margin;
    let _ = writeln!(
        out,
        "{}<text x=\"{}\" y=\"{y}\" text-anchor=\"end\" font-size=\"{}\" fill=\"{INK}\">{}</text>",
        words_at(
            margin,
            y,
            em,
            &say!(
                "map-foot",
                edition = imprint.edition.as_str(),
                sources = imprint.sources.as_str()
            )
        ),
        frame.wide - margin,
        em * 9 / 10,
        escaped(&imprint.independence)
    );
}
