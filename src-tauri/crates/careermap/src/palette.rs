//! The colours of a picture that stands alone. On the screen the theme gives them; here they are
//! those of `ui/src/styles/tokens.css`, and a test holds the two together.

/// The colour of each line, by profession.
pub const LINES: [(&str, &str); 14] = [
    ("art-therapist", "#c2185b"),
    ("dietitian", "#2e7d32"),
    ("dramatherapist", "#8e24aa"),
    ("music-therapist", "#5c3d99"),
    ("occupational-therapist", "#00695c"),
    ("operating-department-practitioner", "#455a64"),
    ("orthoptist", "#0277bd"),
    ("osteopath", "#6d4c41"),
    ("paramedic", "#8f6000"),
    ("physiotherapist", "#1e3fae"),
    ("podiatrist", "#5b7300"),
    ("prosthetist-orthotist", "#b84700"),
    ("radiographer", "#b71c1c"),
    ("speech-and-language-therapist", "#007785"),
];

/// The ground.
pub const PAPER: &str = "#fbfaf6";
/// White, in rings and on badges.
pub const WHITE: &str = "#ffffff";
/// Words and rings.
pub const INK: &str = "#14213d";
/// Lesser words, and tracks that belong to no one line.
pub const SLATE: &str = "#46536b";
/// Bands behind columns.
pub const SAND: &str = "#e4e0d6";

/// The colour of a line; a line that the palette does not know is drawn in slate.
pub fn line(id: &str) -> &'static str {
    let known = LINES.iter().find(|(line, _)| *line == id);
    known.map_or(SLATE, |(_, colour)| colour)
}
