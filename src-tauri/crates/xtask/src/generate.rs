//! Generated files: written by one command, and stale ones found by the same.

use crate::shell::root;
use anyhow::{Context as _, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// Where the compiled catalogue goes. It is built, never committed; its hash is.
const COMPILED: &str = "assets/compiled/catalogue.sqlite";

/// Writes every generated file.
pub(crate) fn write() -> Result<()> {
    for (path, text) in wanted()? {
        let path = root().join(path);
        if fs::read_to_string(&path).is_ok_and(|now| now == text) {
            continue;
        }
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text)?;
        println!(
            "wrote {}",
            path.strip_prefix(root()).unwrap_or(&path).display()
        );
    }
    Ok(())
}

/// Fails if a generated file is not what would be written now.
pub(crate) fn check() -> Result<()> {
    let stale: Vec<String> = wanted()?
        .into_iter()
        .filter(|(path, text)| fs::read_to_string(root().join(path)).ok().as_ref() != Some(text))
        .map(|(path, _)| format!("  {}", path.display()))
        .collect();
    if stale.is_empty() {
        println!("Generated files are fresh.");
        return Ok(());
    }
    bail!(
        "these generated files are stale; `cargo xtask generate` mends them:\n{}",
        stale.join("\n")
    );
}

/// Compiles the catalogue's text; gives the compiled file's path.
pub(crate) fn catalogue() -> Result<PathBuf> {
    let out = root().join(COMPILED);
    fs::create_dir_all(out.parent().unwrap_or(Path::new(".")))?;
    catalogue::build(&root().join("assets/catalogue"), &out)
        .context("the catalogue was not built")?;
    Ok(out)
}

/// Every generated text file: where it stands, and what it should hold.
fn wanted() -> Result<Vec<(PathBuf, String)>> {
    let compiled = catalogue()?;
    let hash = catalogue::hash(&compiled)?;
    let mut files = vec![
        (
            PathBuf::from("assets/catalogue.sha256"),
            format!("{hash}\n"),
        ),
        (
            PathBuf::from("assets/catalogue/schema.json"),
            schema(&catalogue::json_schema())?,
        ),
        (
            PathBuf::from("assets/plan-file.schema.json"),
            schema(&atlas::plan_file_schema())?,
        ),
        (
            PathBuf::from("assets/export.schema.json"),
            handouts::json_schema(),
        ),
    ];
    for (name, text) in atlas::typescript() {
        files.push((Path::new("ui/src/client/generated").join(name), text));
    }
    Ok(files)
}

fn schema(schema: &serde_json::Value) -> Result<String> {
    Ok(format!("{}\n", serde_json::to_string_pretty(schema)?))
}
