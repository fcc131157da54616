// Every command of AHP Atlas, named once: audience, name, request, response.
//
// Each shell calls `for_each_command!` with a macro of its own and so expands this very list: a
// shell that forgets a command does not compile. The desktop shell's build script includes this
// file too, so that each command has a permission of its own; that is why it names no crate but
// through `$crate` and why it is included, not imported.

/// Calls `$with!` once with the whole list of commands. After the list, any tokens given are
/// handed on unchanged.
#[macro_export]
macro_rules! for_each_command {
    ($with:ident $(, $($rest:tt)*)?) => {
        $with! {
            visitor {
                /// What this catalogue is: edition, counts, and whether all is well with it.
                overview(Nothing) -> Overview;
                /// The 14 professions, a card each.
                professions(Nothing) -> Professions;
                /// One profession, whole.
                profession(ById) -> ProfessionPage;
                /// One row of the catalogue by kind and id: a role, a route, a body, a source …
                show(ShowRequest) -> Shown;
                /// Where a person may stand and where they may aim.
                positions(Nothing) -> Positions;
                /// What a person may have or lack, with a plain question each.
                attainments(Nothing) -> AttainmentList;
                /// Ways from where a person stands to where they aim.
                routes(RoutesRequest) -> RoutesAnswer;
                /// What a returner must do: days, hours, the log counted.
                returns(ReturnsRequest) -> ReturnsAnswer;
                /// What matches the words that a person typed.
                search(SearchRequest) -> SearchAnswer;
                /// Every source, with how often it is cited.
                sources(Nothing) -> SourceList;
                /// What the catalogue holds, how complete, how old, how sure.
                stats(StatsRequest) -> Stats;
                /// What suits me: the choices, their weights, and how fair they are.
                match_choices(Nothing) -> MatchChoices;
                /// What suits me: every profession in three tiers, with the reasons.
                match_answers(MatchRequest) -> MatchAnswer;
                /// What was looked for and not found.
                gaps(Nothing) -> GapList;
                /// What changed since the edition before.
                changes(Nothing) -> Changes;
                /// Words of the trade, explained.
                words(Nothing) -> WordList;
                /// One plan in the calendar, and its money year by year.
                timeline(TimelineRequest) -> Timeline;
                /// Stops answering a question that is no longer of use.
                cancel(CancelRequest) -> Cancelled;
                /// The map: all lines, one profession, a plan lit, or what is around a role.
                map(MapRequest) -> MapScene;
                /// The map on a sheet of paper, with title, legend, edition and sources.
                map_print(MapRequest) -> MapPrint;
                /// Routes by id, whole: what a map's table, cards and filters tell.
                ways(WaysRequest) -> Ways;
                /// A topic's page: what is said, jobs, ways to them, credentials, gaps.
                topic(TopicRequest) -> TopicPage;
                /// Who may give, supply or prescribe medicines in which lawful way.
                medicines(Nothing) -> MedicineMatrix;
                /// The routes that can be begun from a position: to registration, up a rung, or staying.
                onward(OnwardRequest) -> OnwardAnswer;
            }
            staff {
            }
            $($($rest)*)?
        }
    };
}
