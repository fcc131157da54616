//! The `atlas` command line: arguments in, text or JSON out.
//!
//! Exit codes: 0 found, 1 nothing found, 2 bad input with one clear line.

mod arguments;
mod catalogue_file;
mod export;
mod keep;
mod map;
mod plan;
mod suits;
mod text;

use arguments::{Arguments, Command};
use atlas::wire::{ById, Nothing, RoutesRequest, SearchRequest, ShowRequest, StatsRequest};
use atlas::{Atlas, AtlasError};
use clap::Parser;
use serde::Serialize;
use std::process::ExitCode;

/// What a command came to.
pub(crate) enum Outcome {
    /// Something was found: this text, already complete.
    Found(String),
    /// The question was fine and there is nothing.
    Nothing(String),
}

fn main() -> ExitCode {
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(error) => {
            // Help and version are answers, not mistakes.
            let _ = error.print();
            return if error.use_stderr() {
                ExitCode::from(2)
            } else {
                ExitCode::SUCCESS
            };
        }
    };
    // The parser lets only languages by that are spoken, and nothing was said before.
    language::Language::named(&arguments.language).map(language::choose);
    match run(&arguments) {
        Ok(Outcome::Found(text)) => say(&text, ExitCode::SUCCESS),
        Ok(Outcome::Nothing(text)) => say(&text, ExitCode::from(1)),
        Err(error) => {
            let line = std::iter::once(error.message)
                .chain(error.hints)
                .collect::<Vec<_>>();
            eprintln!("atlas: {}", line.join(" "));
            ExitCode::from(2)
        }
    }
}

/// Prints without panicking when the reader has gone (`atlas professions | head -1`).
fn say(text: &str, code: ExitCode) -> ExitCode {
    use std::io::Write as _;
    let mut out = std::io::stdout().lock();
    match writeln!(out, "{}", text.trim_end()).and_then(|()| out.flush()) {
        Ok(()) => code,
        Err(_) => ExitCode::SUCCESS,
    }
}

fn run(arguments: &Arguments) -> Result<Outcome, AtlasError> {
    let json = arguments.json;
    match &arguments.command {
        Command::Check { folder } => return keep::check(folder.as_deref(), json),
        Command::Diff { old, new } => return keep::diff(old, new, json),
        Command::Changes { old, folder } => return keep::changes(old, folder.as_deref()),
        Command::Build { folder, out } => return keep::build(folder.as_deref(), out),
        Command::Export { format, out, force } => {
            return export::export(*format, arguments.catalogue.as_deref(), out, *force);
        }
        Command::Serve { port, screens } => {
            return keep::serve(*port, screens.as_deref(), arguments.catalogue.as_deref());
        }
        _ => {}
    }
    let atlas = Atlas::open(
        catalogue_file::find(arguments.catalogue.as_deref()).as_deref(),
        None,
    );
    Ok(match &arguments.command {
        Command::Professions => show(json, &atlas.professions(&Nothing {})?, text::professions),
        Command::Show { kind, id } => {
            let request = ShowRequest {
                kind: kind.clone(),
                id: id.clone(),
            };
            let shown = atlas.show(&request)?;
            show(json, &shown, |_| pretty(&shown))
        }
        Command::Profession { id } => {
            let page = atlas.profession(&ById { id: id.clone() })?;
            show(json, &page, |_| pretty(&page))
        }
        Command::Search { words, limit } => {
            let request = SearchRequest {
                words: words.join(" "),
                limit: *limit,
            };
            let answer = atlas.search(&request)?;
            found_or_nothing(answer.hits.is_empty(), json, &answer, text::search)
        }
        command @ (Command::Routes { .. } | Command::Returns { .. }) => {
            person(&atlas, command, json)?
        }
        Command::Plan { plan } => plan::run(&atlas, plan, json)?,
        Command::Positions => show(json, &atlas.positions(&Nothing {})?, text::positions),
        Command::Attainments => show(json, &atlas.attainments(&Nothing {})?, text::attainments),
        Command::Match { answers, balance } => {
            let asked = atlas.match_choices(&Nothing {})?;
            match answers {
                Some(signs) => {
                    let request = suits::request(&asked, signs)?;
                    show(json, &atlas.match_answers(&request)?, suits::answer)
                }
                None if *balance => show(json, &asked.balance, |_| suits::balance(&asked)),
                None => show(json, &asked, suits::choices),
            }
        }
        Command::Stats => {
            let today = keep::today().to_string();
            show(json, &atlas.stats(&StatsRequest { today })?, text::stats)
        }
        Command::Map(options) => map::map(&atlas, options, json)?,
        Command::Check { .. }
        | Command::Diff { .. }
        | Command::Changes { .. }
        | Command::Build { .. }
        | Command::Export { .. }
        | Command::Serve { .. } => {
            unreachable!("handled above, for they need no open catalogue")
        }
    })
}

/// What is worked out for one person: their ways, or their return.
fn person(atlas: &Atlas, command: &Command, json: bool) -> Result<Outcome, AtlasError> {
    Ok(match command {
        Command::Routes {
            from,
            has,
            lacks,
            to,
            profession,
            years_out,
            prefer,
            today,
        } => {
            let answer = atlas.routes(&RoutesRequest {
                from: from.clone(),
                has: has.clone(),
                lacks: lacks.clone(),
                unsure: Vec::new(),
                to: to.clone().unwrap_or_default(),
                profession: profession.clone(),
                years_out: *years_out,
                prefer: Some(plan::wishes(prefer)?),
                today: Some(keep::today_or(today.as_deref())),
                question: None,
            })?;
            found_or_nothing(answer.plans.is_empty(), json, &answer, text::routes)
        }
        Command::Returns {
            profession,
            years_out,
            last_practised,
            case,
            today,
        } => {
            let mut request = keep::returns_case(case.as_deref())?;
            request.profession.clone_from(profession);
            request.years_out = years_out.or(request.years_out);
            request.last_practised = last_practised.clone().or(request.last_practised);
            request.today = keep::today_or(today.as_deref());
            show(json, &atlas.returns(&request)?, text::returns)
        }
        _ => unreachable!("only these two are handed on"),
    })
}

fn show<T: Serialize>(json: bool, answer: &T, text: impl Fn(&T) -> String) -> Outcome {
    found_or_nothing(false, json, answer, text)
}

fn found_or_nothing<T: Serialize>(
    nothing: bool,
    json: bool,
    answer: &T,
    text: impl Fn(&T) -> String,
) -> Outcome {
    let said = if json { pretty(answer) } else { text(answer) };
    if nothing {
        Outcome::Nothing(said)
    } else {
        Outcome::Found(said)
    }
}

fn pretty<T: Serialize>(answer: &T) -> String {
    serde_json::to_string_pretty(answer).expect("answers hold nothing that JSON cannot")
}
