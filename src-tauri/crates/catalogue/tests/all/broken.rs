//! A hundred files with one mistake each, and the line and sentence that each must get.
//!
//! Each file of `tests/broken` is laid beside the small good catalogue. Its first lines say what
//! is expected: `# expect: LINE: WORDS OF THE MESSAGE`. Nothing else may be found, anywhere.

use std::fs;
use std::path::Path;

use catalogue::{BuildError, Finding, check, load_texts};
use proptest::prelude::*;
use tempfile::TempDir;

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

/// The good catalogue's files with some lines dropped, doubled or moved.
fn tumbled(changes: &[(usize, usize, u8)]) -> Vec<(String, String)> {
    let mut files: Vec<(String, Vec<String>)> = files(&good())
        .into_iter()
        .map(|(name, content)| {
            let text = String::from_utf8(content).expect("good text");
            (name, text.lines().map(str::to_owned).collect())
        })
        .collect();
    for &(file, line, how) in changes {
        let at = file % files.len();
        let lines = &mut files[at].1;
        let (line, other) = (line % lines.len(), (line * 31 + 7) % lines.len());
        match how % 4 {
            0 => drop(lines.remove(line)),
            1 => lines.insert(other, lines[line].clone()),
            2 => lines.swap(line, other),
            _ => lines[line] = lines[line].replace(['"', '3', 'e'], "9"),
        }
    }
    files
        .into_iter()
        .map(|(name, lines)| (name, lines.join("\n")))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    /// Text that the check lets pass is text that compiles: SQLite never has to complain.
    #[test]
    fn what_the_check_passes_compiles(
        changes in prop::collection::vec((0_usize..4, 0_usize..400, any::<u8>()), 1..4)
    ) {
        let folder = TempDir::new().expect("a folder");
        for (name, text) in tumbled(&changes) {
            fs::write(folder.path().join(name), text).expect("a file");
        }
        match catalogue::build(folder.path(), &folder.path().join("c.sqlite")) {
            Ok(_) | Err(BuildError::Text(_)) => {}
            Err(error) => prop_assert!(false, "{error}"),
        }
        catalogue::check_folder(folder.path(), TODAY).expect("an answer");
    }

    /// No text brings the reader down.
    #[test]
    fn any_text_gets_an_answer(text in "(\\[\\[)?(role|route|fee)?(\\]\\])?.{0,200}") {
        let loaded = load_texts([("x.toml", text.as_bytes())]);
        check(&loaded, TODAY);
    }
}
