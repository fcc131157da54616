//! What is wrong with the authored files, said as a compiler would: file, line, what, how to mend.

use std::fmt;
use std::sync::Arc;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// The catalogue would be wrong.
    Error,
    /// The catalogue could be better.
    Warning,
}

/// One thing that is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path below the catalogue's folder, with `/` on every system.
    pub file: Arc<str>,
    /// Line in the file, from 1.
    pub line: usize,
    /// Error or warning.
    pub severity: Severity,
    /// The id of the rule that was broken, for example `dangling-id`.
    pub rule: &'static str,
    /// A sentence: what is wrong.
    pub message: String,
    /// A sentence: how to mend it, where that is known.
    pub hint: Option<String>,
}

impl Finding {
    /// An error at a place.
    pub fn error(
        file: &Arc<str>,
        line: usize,
        rule: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            file: Arc::clone(file),
            line,
            severity: Severity::Error,
            rule,
            message: message.into(),
            hint: None,
        }
    }

    /// A warning at a place.
    pub fn warning(
        file: &Arc<str>,
        line: usize,
        rule: &'static str,
        message: impl Into<String>,
    ) -> Self {
        Self {
            severity: Severity::Warning,
            ..Self::error(file, line, rule, message)
        }
    }

    /// The same finding with a way to mend it.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<Option<String>>) -> Self {
        self.hint = hint.into();
        self
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: ", self.file, self.line)?;
        if self.severity == Severity::Warning {
            f.write_str("warning: ")?;
        }
        f.write_str(&self.message)?;
        match &self.hint {
            Some(hint) => write!(f, " {hint}"),
            None => Ok(()),
        }
    }
}

/// All findings of one look at a folder, in the order of file and line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What was found.
    pub findings: Vec<Finding>,
    /// How many files were read.
    pub files: usize,
    /// How many rows were read, of all tables together.
    pub rows: usize,
}

impl Report {
    /// A report in reading order.
    pub fn new(mut findings: Vec<Finding>, files: usize, rows: usize) -> Self {
        findings.sort();
        findings.dedup();
        Self {
            findings,
            files,
            rows,
        }
    }

    /// The findings that make the catalogue wrong.
    pub fn errors(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|f| f.severity == Severity::Error)
    }

    /// The findings that say it could be better.
    pub fn warnings(&self) -> impl Iterator<Item = &Finding> {
        self.findings
            .iter()
            .filter(|f| f.severity == Severity::Warning)
    }

    /// Whether nothing is wrong; warnings are allowed.
    pub fn is_clean(&self) -> bool {
        self.errors().next().is_none()
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for finding in &self.findings {
            writeln!(f, "{finding}")?;
        }
        let (errors, warnings) = (self.errors().count(), self.warnings().count());
        write!(
            f,
            "{} rows in {} files: {errors} errors, {warnings} warnings",
            self.rows, self.files
        )
    }
}
