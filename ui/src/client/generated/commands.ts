// Generated from src-tauri/crates/atlas by `cargo xtask generate`. Never edit it.
import type { AttainmentList, ById, MedicineMatrix, Nothing, Overview, Positions, ProfessionPage, Professions, ReturnsAnswer, ReturnsRequest, RoutesAnswer, RoutesRequest, SearchAnswer, SearchRequest, ShowRequest, Shown, SourceList, Stats, StatsRequest, TopicPage, TopicRequest, WaysAnswer, WaysRequest } from "./types";

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
  /** A topic's page: what is said, jobs, ways to them, credentials, gaps. */
  topic: { request: TopicRequest; response: TopicPage };
  /** Who may give, supply or prescribe medicines in which lawful way. */
  medicines: { request: Nothing; response: MedicineMatrix };
  /** The routes that can be begun from a position: to registration, up a rung, or staying. */
  ways: { request: WaysRequest; response: WaysAnswer };
};

/** Commands that any window and any browser may call. */
export const visitorCommands = ["overview", "professions", "profession", "show", "positions", "attainments", "routes", "returns", "search", "sources", "stats", "topic", "medicines", "ways"] as const;
