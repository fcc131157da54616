//! A hundred files with one mistake each, and the line and sentence that each must get.
//!
//! Each file of `tests/broken` is laid beside the small good catalogue. Its first lines say what
//! is expected: `# expect: LINE: WORDS OF THE MESSAGE`. Nothing else may be found, anywhere.

use std::fs;
use std::path::Path;

use catalogue::{Finding, check, load_texts};

use crate::support::{TODAY, good};

/// The files of a folder: name and content, in order.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<(String, Vec<u8>)> = fs::read_dir(folder)
        .expect("the folder")
        .map(|file| {
            let path = file.expect("an entry").path();
            let name = path
                .file_name()
                .expect("a name")
                .to_string_lossy()
                .into_owned();
            (name, fs::read(path).expect("its content"))
        })
        .collect();
    files.sort();
    files
}

/// What is found in the good catalogue with one more file.
fn findings_with(name: &str, content: &[u8]) -> Vec<Finding> {
    let mut texts = files(&good());
    texts.push((name.to_owned(), content.to_owned()));
    texts.sort();
    let loaded = load_texts(
        texts
            .iter()
            .map(|(name, content)| (name.as_str(), content.as_slice())),
    );
    check(&loaded, TODAY).findings
}

#[test]
fn the_good_catalogue_is_good() {
    let report = catalogue::check_folder(&good(), TODAY).expect("it is there");
    assert_eq!(report.findings, [], "{report}");
    assert!(report.rows > 70 && report.files == 4, "{report}");
}

#[test]
fn each_mistake_gets_its_file_line_and_sentence() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken");
    let broken = files(&folder);
    assert!(broken.len() >= 100, "there are only {}", broken.len());
    let mut wrong = Vec::new();
    for (name, content) in broken {
        // Read after the good files, which were there first.
        let name = format!("z/{name}");
        let text = String::from_utf8_lossy(&content);
        let expected: Vec<(usize, &str)> = text
            .lines()
            .filter_map(|line| line.strip_prefix("# expect: "))
            .map(|line| line.split_once(": ").expect("a line and words"))
            .map(|(line, words)| (line.parse().expect("a number"), words))
            .collect();
        let found = findings_with(&name, &content);
        let fits = !expected.is_empty()
            && found.len() == expected.len()
            && found.iter().zip(&expected).all(|(finding, (line, words))| {
                *finding.file == *name
                    && finding.line == *line
                    && finding.to_string().contains(words)
            });
        if !fits {
            let found: Vec<String> = found.iter().map(ToString::to_string).collect();
            wrong.push(format!(
                "expected {expected:?}\n  found {}",
                found.join("\n        ")
            ));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} files:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn all_mistakes_are_told_at_once() {
    let text = b"[[fee]]\nid = 1\n\n[[fee]]\nwat = 2\n\n[[nope]]\n";
    let found = findings_with("x.toml", text);
    let lines: Vec<usize> = found.iter().map(|finding| finding.line).collect();
    assert_eq!(lines, [2, 4, 5, 7], "{found:?}");
}

#[test]
fn a_row_that_could_not_be_read_still_counts_as_there() {
    let text = b"[[role]]\nid = \"half\"\n\n[[fund]]\nid = \"f\"\nname = \"F\"\ntext = \"T.\"\n\
                 professions = []\nsources = [\"s\"]\n\n[[source]]\nid = \"s\"\n";
    let found = findings_with("x.toml", text);
    assert_eq!(
        found.len(),
        2,
        "each row lacks something, and no more is said: {found:?}"
    );
}
