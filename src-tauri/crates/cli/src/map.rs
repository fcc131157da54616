//! The map on the command line: a picture, a list, figures or the scene itself.

use crate::{Outcome, pretty};
use atlas::wire::{MapRequest, MapScene};
use atlas::{Atlas, AtlasError, Paper, map_quality, map_svg};
use clap::{Args, ValueEnum};
use std::fmt::Write as _;

/// What of the catalogue to draw.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum View {
    /// All lines.
    All,
    /// One profession: name it with --profession.
    Profession,
    /// One plan, lit: --from and --to.
    Plan,
    /// One step in and out of a role: name it with --role.
    Neighbourhood,
}

impl From<View> for atlas::wire::MapView {
    fn from(view: View) -> Self {
        match view {
            View::All => Self::All,
            View::Profession => Self::Profession,
            View::Plan => Self::Plan,
            View::Neighbourhood => Self::Neighbourhood,
        }
    }
}

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Size {
    /// 297 by 210 mm.
    A4,
    /// 420 by 297 mm.
    A3,
    /// 594 by 420 mm.
    A2,
}

impl From<Size> for Paper {
    fn from(size: Size) -> Self {
        match size {
            Size::A4 => Self::A4,
            Size::A3 => Self::A3,
            Size::A2 => Self::A2,
        }
    }
}

/// What to draw, and how to answer.
#[derive(Debug, Args)]
pub(crate) struct Options {
    /// What to draw.
    #[arg(long, value_enum, default_value = "all")]
    view: View,
    /// The profession or branch.
    #[arg(long)]
    profession: Option<String>,
    /// The role or starting point to look around.
    #[arg(long)]
    role: Option<String>,
    /// For a plan: where the person stands.
    #[arg(long)]
    from: Option<String>,
    /// For a plan: where they aim.
    #[arg(long)]
    to: Option<String>,
    /// Draw it as SVG.
    #[arg(long)]
    svg: bool,
    /// Set it on a sheet of paper, in SVG: with title, legend and imprint.
    #[arg(long, value_enum, conflicts_with_all = ["svg", "list", "stats"])]
    sheet: Option<Size>,
    /// Write it as an outline; the usual answer.
    #[arg(long)]
    list: bool,
    /// Measure it: overlaps, crossings, bends, distances.
    #[arg(long)]
    stats: bool,
}

pub(crate) fn map(atlas: &Atlas, options: &Options, json: bool) -> Result<Outcome, AtlasError> {
    let request = MapRequest {
        view: options.view.into(),
        profession: options.profession.clone(),
        role: options.role.clone(),
        from: options.from.clone(),
        to: options.to.clone(),
        steps: Vec::new(),
    };
    let scene = atlas.map(&request)?;
    if scene.stations.is_empty() {
        return Ok(Outcome::Nothing("Nothing is on this map.".to_owned()));
    }
    Ok(Outcome::Found(match (options.sheet, json) {
        (Some(size), _) => atlas.map_sheet(&request, size.into())?,
        _ if options.svg => map_svg(&scene),
        (None, true) if options.stats => pretty(&map_quality(&scene)),
        (None, false) if options.stats => stats(&scene),
        (None, true) => pretty(&scene),
        (None, false) => list(&scene),
    }))
}

/// The picture as an outline: stages, their stations, the ways on from each.
fn list(scene: &MapScene) -> String {
    let mut out = format!("{}\n", scene.title);
    for column in &scene.columns {
        let _ = write!(out, "\n{}\n", column.name);
        let here = scene
            .stations
            .iter()
            .filter(|station| station.column == column.id);
        for station in here {
            let _ = writeln!(out, "  {}", station.name);
            for link in scene.links.iter().filter(|link| link.from == station.id) {
                let _ = writeln!(out, "    {}", link.name);
            }
        }
    }
    out
}

fn stats(scene: &MapScene) -> String {
    let quality = map_quality(scene);
    let mean =
        f64::from(quality.bends) / f64::from(u32::try_from(quality.links.max(1)).unwrap_or(1));
    format!(
        "{}\n  stations {}, links {}\n  overlaps {}, labels crossed {}, stations crossed {}\n  \
         bends: most {}, mean {mean:.2}; not octilinear {}\n  crossings {}\n  \
         least distance: stations {}, labels {}\n  size {} x {}\n",
        scene.title,
        quality.stations,
        quality.links,
        quality.overlaps,
        quality.label_crossings,
        quality.station_crossings,
        quality.bends_max,
        quality.askew,
        quality.crossings,
        quality.between_stations,
        quality.between_labels,
        quality.width,
        quality.height,
    )
}
