// Generated from src-tauri/crates/atlas by `cargo xtask generate`. Never edit it.
import type { AttainmentList, ById, CancelRequest, Cancelled, Changes, GapList, MapPrint, MapRequest, MapScene, MatchAnswer, MatchChoices, MatchRequest, MedicineMatrix, Nothing, OnwardAnswer, OnwardRequest, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest, RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList, Stats, StatsRequest, Timeline, TimelineRequest, TopicPage, TopicRequest, Ways, WaysRequest, WordList } from "./types";

/** Every command: its request and its response. */
export type Commands = {
  /** What this catalogue is: edition, counts, and whether all is well with it. */
  overview: { request: Nothing; response: Overview };
  /** The 14 professions, a card each. */
  professions: { request: Nothing; response: Professions };
  /** One profession, whole. */
  profession: { request: ById; response: ProfessionPage };
  /** One row of the catalogue by kind and id: a role, a route, a body, a source … */
  show: { request: ShowRequest; response: Shown };
  /** Where a person may stand and where they may aim. */
  positions: { request: Nothing; response: Positions };
  /** What a person may have or lack, with a plain question each. */
  attainments: { request: Nothing; response: AttainmentList };
  /** Ways from where a person stands to where they aim. */
  routes: { request: RoutesRequest; response: RoutesAnswer };
  /** What a returner must do: days, hours, the log counted. */
  returns: { request: ReturnsRequest; response: ReturnsAnswer };
  /** What matches the words that a person typed. */
  search: { request: SearchRequest; response: SearchAnswer };
  /** Every source, with how often it is cited. */
  sources: { request: Nothing; response: SourceList };
  /** What the catalogue holds, how complete, how old, how sure. */
  stats: { request: StatsRequest; response: Stats };
  /** What suits me: the choices, their weights, and how fair they are. */
  match_choices: { request: Nothing; response: MatchChoices };
  /** What suits me: every profession in three tiers, with the reasons. */
  match_answers: { request: MatchRequest; response: MatchAnswer };
  /** What was looked for and not found. */
  gaps: { request: Nothing; response: GapList };
  /** What changed since the edition before. */
  changes: { request: Nothing; response: Changes };
  /** Words of the trade, explained. */
  words: { request: Nothing; response: WordList };
  /** One plan in the calendar, and its money year by year. */
  timeline: { request: TimelineRequest; response: Timeline };
  /** Stops answering a question that is no longer of use. */
  cancel: { request: CancelRequest; response: Cancelled };
  /** The map: all lines, one profession, a plan lit, or what is around a role. */
  map: { request: MapRequest; response: MapScene };
  /** The map on a sheet of paper, with title, legend, edition and sources. */
  map_print: { request: MapRequest; response: MapPrint };
  /** Routes by id, whole: what a map's table, cards and filters tell. */
  ways: { request: WaysRequest; response: Ways };
  /** A topic's page: what is said, jobs, ways to them, credentials, gaps. */
  topic: { request: TopicRequest; response: TopicPage };
  /** Who may give, supply or prescribe medicines in which lawful way. */
  medicines: { request: Nothing; response: MedicineMatrix };
  /** The routes that can be begun from a position: to registration, up a rung, or staying. */
  onward: { request: OnwardRequest; response: OnwardAnswer };
};

/** Commands that any window and any browser may call. */
export const visitorCommands = ["overview", "professions", "profession", "show", "positions", "attainments", "routes", "returns", "search", "sources", "stats", "match_choices", "match_answers", "gaps", "changes", "words", "timeline", "cancel", "map", "map_print", "ways", "topic", "medicines", "onward"] as const;
