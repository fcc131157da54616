//! How wide words are, in the app's own typeface, and where they break into lines.
//!
//! The advances are those of Atkinson Hyperlegible Next, in thousandths of an em, rounded up and
//! without kerning, so that a measured width is never less than the drawn one. A test in the
//! browser (`tests/map/advances.test.ts`) holds them against the bundled font.

use crate::scene::{Anchor, Area, Label, Level, Point, TextLine};

/// The characters that have an advance of their own beside those from space to tilde.
const MORE: [char; 10] = ['£', '–', '—', '’', '‘', '“', '”', '…', '·', 'é'];

/// What any other character may take: wider than the widest letter.
const UNKNOWN: i32 = 1000;

/// From space to tilde, then [`MORE`]; regular (400).
const REGULAR: [i32; 105] = [
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548,
    576, 614, 588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569,
    552, 694, 694, 392, 512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623,
    575, 607, 317, 387, 344, 552, 372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492,
    262, 845, 550, 548, 566, 574, 349, 471, 326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
    610, 504, 824, 236, 236, 399, 399, 670, 240, 538,
];

/// From space to tilde, then [`MORE`]; bold (700).
const BOLD: [i32; 105] = [
    313, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 659, 440, 579,
    600, 624, 608, 626, 537, 624, 571, 272, 272, 569, 612, 569, 547, 781, 678, 643, 658, 689, 597,
    566, 718, 701, 425, 561, 664, 552, 858, 717, 747, 629, 757, 650, 610, 607, 686, 644, 886, 685,
    650, 618, 340, 440, 344, 582, 400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555,
    318, 882, 571, 576, 596, 599, 376, 508, 376, 567, 530, 740, 540, 521, 506, 381, 254, 381, 537,
    634, 501, 832, 269, 269, 479, 479, 781, 294, 563,
];

/// How type is set: its size, and whether it is bold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Type {
    pub(crate) size: i32,
    pub(crate) bold: bool,
}

impl Type {
    pub(crate) const fn regular(size: i32) -> Self {
        Self { size, bold: false }
    }

    pub(crate) const fn bold(size: i32) -> Self {
        Self { size, bold: true }
    }

    /// From one baseline to the next.
    pub(crate) fn line_height(self) -> i32 {
        (self.size * 6 + 4) / 5
    }

    /// How wide the words are, rounded up to a whole unit.
    pub(crate) fn width(self, text: &str) -> i32 {
        self.rounded(self.advance(text))
    }

    /// How wide the words are in thousandths of the size.
    fn advance(self, text: &str) -> i32 {
        let table = if self.bold { &BOLD } else { &REGULAR };
        text.chars()
            .map(|c| {
                let plain = u32::from(c).checked_sub(32).filter(|at| *at < 95);
                let more = || MORE.iter().position(|m| *m == c).map(|at| at + 95);
                plain
                    .and_then(|at| usize::try_from(at).ok())
                    .or_else(more)
                    .map_or(UNKNOWN, |at| table[at])
            })
            .sum()
    }

    fn rounded(self, thousandths: i32) -> i32 {
        (thousandths * self.size + 999) / 1000
    }

    /// Breaks words into lines no wider than `width`, each as even as can be in the fewest lines.
    /// A word wider than that stands alone.
    pub(crate) fn wrap(self, text: &str, width: i32) -> Vec<String> {
        let words: Vec<&str> = text.split_whitespace().collect();
        // Words are measured once: a picture tries hundreds of names in many widths and sizes.
        let advances: Vec<i32> = words.iter().map(|word| self.advance(word)).collect();
        let fewest = self.greedy(&advances, width, |_| ()).lines;
        // The narrowest width that needs no more lines makes the lines even.
        let (mut low, mut high) = (0, width);
        while low < high {
            let middle = low + (high - low) / 2;
            let broken = self.greedy(&advances, middle, |_| ());
            if broken.lines <= fewest && broken.widest <= middle.max(1) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        let mut begins = Vec::new();
        self.greedy(&advances, high, |word| begins.push(word));
        let ends = begins.iter().skip(1).copied().chain([words.len()]);
        let lines = begins.iter().zip(ends);
        lines.map(|(from, to)| words[*from..to].join(" ")).collect()
    }

    /// The ways to break words: in one line, two, three, four, as far as there are words for it.
    pub(crate) fn breaks(self, text: &str) -> Vec<Vec<String>> {
        let whole = self.width(text);
        let mut all: Vec<Vec<String>> = Vec::new();
        for parts in 1..=4 {
            let lines = self.wrap(
                text,
                whole / parts + if parts > 1 { 3 * self.size } else { 1 },
            );
            if all.last().is_none_or(|last| last.len() < lines.len()) {
                all.push(lines);
            }
        }
        all
    }

    /// Fills one line after another with words of these advances; tells at which word each begins.
    fn greedy(self, advances: &[i32], width: i32, mut begins: impl FnMut(usize)) -> Broken {
        let space = self.advance(" ");
        let mut broken = Broken {
            lines: 0,
            widest: 0,
        };
        let mut line = 0;
        for (at, word) in advances.iter().enumerate() {
            let with = self.rounded(line) + self.rounded(space) + self.rounded(*word);
            if at > 0 && with <= width {
                line += space + word;
            } else {
                begins(at);
                broken.lines += 1;
                line = *word;
            }
            broken.widest = broken.widest.max(self.rounded(line));
        }
        broken
    }
}

/// Words broken into lines.
struct Broken {
    lines: usize,
    /// The widest line's width.
    widest: i32,
}

/// Which corner or side of a text's box a point is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hang {
    /// The upper left corner.
    TopLeft,
    /// The lower left corner.
    BottomLeft,
    /// The middle of the left side.
    Left,
    /// The upper right corner.
    TopRight,
    /// The lower right corner.
    BottomRight,
}

/// Sets lines of text at a point.
pub(crate) fn set(lines: &[String], style: Type, at: Point, hang: Hang, level: Level) -> Label {
    let width = lines.iter().map(|line| style.width(line)).max();
    let width = width.unwrap_or_default();
    let count = i32::try_from(lines.len()).unwrap_or(i32::MAX);
    let height = count * style.line_height();
    let (left, anchor) = match hang {
        Hang::TopLeft | Hang::BottomLeft | Hang::Left => (at.x, Anchor::Start),
        Hang::TopRight | Hang::BottomRight => (at.x - width, Anchor::End),
    };
    let y = match hang {
        Hang::TopLeft | Hang::TopRight => at.y,
        Hang::BottomLeft | Hang::BottomRight => at.y - height,
        Hang::Left => at.y - height / 2,
    };
    // The letters' height above and below the baseline is about 0.95 and 0.25 of the size.
    let baseline = y + style.size * 19 / 20;
    let placed = (0..count).zip(lines).map(|(row, text)| TextLine {
        text: text.clone(),
        x: at.x,
        y: baseline + row * style.line_height(),
    });
    Label {
        area: Area {
            x: left,
            y,
            width,
            height,
        },
        lines: placed.collect(),
        anchor,
        size: style.size,
        bold: style.bold,
        level,
    }
}
