//! The TypeScript side of the contract, generated from the wire types and the one list.

use crate::AtlasError;
use crate::wire::{
    AttainmentList, ById, CancelRequest, Cancelled, Changes, GapList, MapPrint, MapRequest,
    MapScene, MatchAnswer, MatchChoices, MatchRequest, MedicineMatrix, Nothing, OnwardAnswer,
    OnwardRequest, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest,
    RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList,
    Stats, StatsRequest, Timeline, TimelineRequest, TopicPage, TopicRequest, Ways, WaysRequest,
    WordList,
};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use ts_rs::{Config, TS, TypeVisitor};

const HEADER: &str =
    "// Generated from src-tauri/crates/atlas by `cargo xtask generate`. Never edit it.\n";

/// Collects the declaration of every type that a command's request or response needs.
struct Collector<'a> {
    config: &'a Config,
    declarations: BTreeMap<String, String>,
}

impl Collector<'_> {
    fn add<T: TS + 'static + ?Sized>(&mut self) {
        if T::output_path().is_none() {
            T::visit_generics(self);
            return;
        }
        let name = T::ident(self.config);
        if self.declarations.contains_key(&name) {
            return;
        }
        let docs = T::docs().unwrap_or_default();
        self.declarations
            .insert(name, format!("{docs}export {}", T::decl(self.config)));
        T::visit_dependencies(self);
        T::visit_generics(self);
    }
}

impl TypeVisitor for Collector<'_> {
    fn visit<T: TS + 'static + ?Sized>(&mut self) {
        self.add::<T>();
    }
}

macro_rules! describe {
    (
        visitor { $($(#[doc = $vdoc:literal])* $visitor:ident($vreq:ty) -> $vres:ty;)* }
        staff { $($(#[doc = $sdoc:literal])* $staff:ident($sreq:ty) -> $sres:ty;)* }
    ) => {
        fn collect(collector: &mut Collector<'_>) {
            $(collector.add::<$vreq>(); collector.add::<$vres>();)*
            $(collector.add::<$sreq>(); collector.add::<$sres>();)*
            collector.add::<AtlasError>();
        }

        fn commands(config: &Config) -> Vec<(&'static str, String, String, &'static str, String)> {
            vec![
                $((
                    stringify!($visitor),
                    <$vreq as TS>::name(config),
                    <$vres as TS>::name(config),
                    "visitor",
                    [$($vdoc),*].join(" ").trim().to_owned(),
                ),)*
                $((
                    stringify!($staff),
                    <$sreq as TS>::name(config),
                    <$sres as TS>::name(config),
                    "staff",
                    [$($sdoc),*].join(" ").trim().to_owned(),
                ),)*
            ]
        }
    };
}

for_each_command!(describe);

/// The generated TypeScript files: name and text.
pub fn typescript() -> Vec<(&'static str, String)> {
    let config = Config::new().with_large_int("number");
    let mut collector = Collector {
        config: &config,
        declarations: BTreeMap::new(),
    };
    collect(&mut collector);
    let mut types = HEADER.to_owned();
    for declaration in collector.declarations.values() {
        let _ = write!(types, "\n{declaration}\n");
    }
    let mut list = HEADER.to_owned();
    let commands = commands(&config);
    let mut names: Vec<&str> = commands
        .iter()
        .flat_map(|(_, request, response, ..)| [&**request, &**response])
        .collect();
    names.sort_unstable();
    names.dedup();
    let _ = write!(
        list,
        "import type {{ {} }} from \"./types\";\n\n",
        names.join(", ")
    );
    list.push_str(
        "/** Every command: its request and its response. */\nexport type Commands = {\n",
    );
    for (name, request, response, _, doc) in &commands {
        let _ = writeln!(
            list,
            "  /** {doc} */\n  {name}: {{ request: {request}; response: {response} }};"
        );
    }
    list.push_str("};\n\n/** Commands that any window and any browser may call. */\n");
    let visitor: Vec<String> = commands
        .iter()
        .filter(|c| c.3 == "visitor")
        .map(|c| format!("\"{}\"", c.0))
        .collect();
    let _ = writeln!(
        list,
        "export const visitorCommands = [{}] as const;",
        visitor.join(", ")
    );
    vec![("commands.ts", list), ("types.ts", types)]
}
