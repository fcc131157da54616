// Generated from src-tauri/crates/atlas by `cargo xtask generate`. Never edit it.

/**
 * One activity of updating.
 */
export type Activity = { 
/**
 * Which kind.
 */
kind: ActivityKind, 
/**
 * Hours.
 */
hours: number, 
/**
 * First day.
 */
from: string, 
/**
 * Last day.
 */
to: string, 
/**
 * What it was, in the person's words.
 */
what: string, 
/**
 * For supervised practice: the supervisor's whole years on the register.
 */
supervisor_years?: number, 
/**
 * For supervised practice: the supervisor is of the same profession.
 */
same_profession?: boolean, };

/**
 * The three kinds of updating.
 */
export type ActivityKind = "supervised" | "formal" | "private";

/**
 * A route that works but is beaten.
 */
export type AlsoWorks = { 
/**
 * Its own best plan.
 */
plan: Plan, 
/**
 * Plans that beat it, by id.
 */
beaten_by: Array<string>, 
/**
 * What beats it, in words.
 */
why: string, };

/**
 * The last day to apply for a step.
 */
export type ApplyBy = { 
/**
 * The day, "2027-01-14".
 */
day: string, 
/**
 * Which deadline it is, in words.
 */
what: string | null, 
/**
 * Who says so.
 */
evidence: Evidence | null, };

/**
 * An apprenticeship standard.
 */
export type Apprenticeship = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its code, to search for; empty where not known.
 */
code: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Its level.
 */
level: number, 
/**
 * Its typical months.
 */
months: number | null, 
/**
 * Its status.
 */
status: string, 
/**
 * What is asked at entry.
 */
entry: Array<string>, 
/**
 * More.
 */
text: string | null, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What else is asked: an interview, checks …
 */
export type Ask = { 
/**
 * Its kind.
 */
kind: string, 
/**
 * What is asked.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * An error as every shell passes it on.
 */
export type AtlasError = { 
/**
 * For programs.
 */
code: ErrorCode, 
/**
 * For people: one clear sentence that says what is wrong.
 */
message: string, 
/**
 * For people: what to do about it.
 */
hints: Array<string>, };

/**
 * Something a person has or lacks.
 */
export type Attainment = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * A plain question.
 */
question: string, 
/**
 * What to do if not.
 */
how_to_get: string, 
/**
 * `school`, `level-3`, `degree`, `experience`, `registration`, `other`.
 */
group: string, 
/**
 * Whoever has this has those too.
 */
implies: Array<string>, 
/**
 * A school exam.
 */
exam: boolean, };

/**
 * Every attainment, in the order to ask.
 */
export type AttainmentList = { 
/**
 * The attainments.
 */
attainments: Array<Attainment>, };

/**
 * A body.
 */
export type Body = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its short name.
 */
short: string | null, 
/**
 * Its own address.
 */
url: string | null, 
/**
 * What it does.
 */
text: string, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A request for one thing.
 */
export type ById = { 
/**
 * Its id.
 */
id: string, };

/**
 * A question that is no longer of use.
 */
export type CancelRequest = { 
/**
 * The name that its request gave it.
 */
question: string, };

/**
 * What became of it.
 */
export type Cancelled = { 
/**
 * It was being answered; its answer now says that it is not complete.
 */
was_running: boolean, };

/**
 * One thing that is not as it was.
 */
export type Change = { 
/**
 * The table it is in: `pay`, `route` …
 */
about: string, 
/**
 * What changed, with who says so now.
 */
text: string, };

/**
 * What changed since the edition before.
 */
export type Changes = { 
/**
 * This edition.
 */
edition: string, 
/**
 * The edition before; none where there is nothing to compare with.
 */
compared_with: string | null, 
/**
 * In the order of tables and rows.
 */
changes: Array<Change>, };

/**
 * One step of a plan that a person chose.
 */
export type ChosenStep = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Full or part time.
 */
mode: Mode, 
/**
 * Where the person stands before it, as the plan says; left out: not known. A post held there
 * may go on paying.
 */
from?: string, };

/**
 * A source with how often it is cited.
 */
export type CitedSource = { 
/**
 * The source.
 */
source: Source, 
/**
 * By how many facts.
 */
cited: number, 
/**
 * On which topics.
 */
topics: Array<Named>, };

/**
 * How complete a topic of a profession is.
 */
export type Completeness = { 
/**
 * The profession.
 */
profession: Named, 
/**
 * The topic.
 */
topic: string, 
/**
 * `full`, `part` or `none`.
 */
state: string, 
/**
 * Why it is not full.
 */
reason: string | null, };

/**
 * How sure the catalogue is.
 */
export type Confidence = "high" | "medium" | "low";

/**
 * How many of something.
 */
export type Count = { 
/**
 * Of what: "sources".
 */
of: string, 
/**
 * How many.
 */
count: number, };

/**
 * What counts of one activity.
 */
export type Counted = { 
/**
 * Hours counted.
 */
hours: number, 
/**
 * Why the rest does not count, in words.
 */
why_not: string | null, 
/**
 * The last day of applying on which it still counts.
 */
apply_by: string | null, };

/**
 * A credential, a curriculum or a career framework.
 */
export type Credential = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * `credential`, `framework`, `roadmap` …
 */
kind: string, 
/**
 * The field of work that it is about; none: no one field.
 */
field: string | null, 
/**
 * Who owns it.
 */
owner: string, 
/**
 * Its level.
 */
level: number | null, 
/**
 * Professions that it names; none: several, as `who_for` says.
 */
professions: Array<Named>, 
/**
 * Who it is for, in words.
 */
who_for: string | null, 
/**
 * How long it takes.
 */
length: string | null, 
/**
 * Whether it runs.
 */
status: string, 
/**
 * The year of its publication.
 */
year: number | null, 
/**
 * Anything else.
 */
text: string | null, 
/**
 * Its parts.
 */
items: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A named value.
 */
export type Detail = { 
/**
 * What it is.
 */
name: string, 
/**
 * Its value.
 */
value: string, };

/**
 * What the person said of a fund.
 */
export type Eligibility = "yes" | "not-said" | "no";

/**
 * What kind of error it is. Closed: a program may match on it.
 */
export type ErrorCode = "not-found" | "bad-request" | "contradiction" | "catalogue" | "internal";

/**
 * What stands behind a shown fact.
 */
export type Evidence = { 
/**
 * Who says so; at least one.
 */
sources: Array<Source>, 
/**
 * The date or year the fact belongs to.
 */
as_of: string | null, 
/**
 * How sure.
 */
confidence: Confidence, 
/**
 * Where sources disagree.
 */
conflict: string | null, 
/**
 * What a reader should know.
 */
note: string | null, 
/**
 * The month, "2027-04", from which the fact is past its shelf-life; none where no date is
 * known. The screen compares it with today.
 */
stale_from: string | null, };

/**
 * Fees charged to the learner, in pounds, before any loan or grant.
 */
export type Fees = { 
/**
 * The least.
 */
min: number, 
/**
 * The usual; what the planner counts with.
 */
typical: number, 
/**
 * The most.
 */
max: number, 
/**
 * The year of the figure: "2026/27".
 */
as_of: string | null, 
/**
 * Where no source gives the fee: why we count with this one.
 */
assumed: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A number with its year.
 */
export type Figure = { 
/**
 * Its id.
 */
id: string, 
/**
 * What is counted.
 */
what: string, 
/**
 * The number.
 */
value: number, 
/**
 * Its unit.
 */
unit: string, 
/**
 * The topic it belongs to.
 */
topic: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * Money that a route can carry.
 */
export type Fund = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Pounds a year.
 */
gbp_a_year: number | null, 
/**
 * The most, in pounds.
 */
gbp_max: number | null, 
/**
 * Must it be paid back?
 */
repay: boolean | null, 
/**
 * Who gets it and how.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * An amount from a fund in a year.
 */
export type FundAmount = { 
/**
 * The fund's id; the fund stands in [`StepMoney::funds`] of its step.
 */
fund: string, 
/**
 * What the person said.
 */
eligibility: Eligibility, 
/**
 * How much; none: not known.
 */
amount: Pounds | null, };

/**
 * What a fund is for.
 */
export type FundKind = "grant" | "fee-loan" | "living-loan" | "rule";

/**
 * A fund that a step can carry. Who gets it stands in the fund's text.
 */
export type FundOffer = { 
/**
 * The fund, with who gets it and who says so.
 */
fund: Fund, 
/**
 * What it is for.
 */
kind: FundKind, 
/**
 * What the person said.
 */
eligibility: Eligibility, };

/**
 * What is not known here.
 */
export type Gap = { 
/**
 * Its id.
 */
id: string, 
/**
 * The topic.
 */
topic: Named, 
/**
 * What is not known.
 */
text: string, 
/**
 * Whom to ask.
 */
ask: string | null, };

/**
 * Everything that was looked for and not found.
 */
export type GapList = { 
/**
 * In the order of topics, then ids.
 */
gaps: Array<KnownGap>, };

/**
 * Who must say yes.
 */
export type Gatekeeper = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What they decide.
 */
decides: string, 
/**
 * What to ask them.
 */
ask: Array<string>, };

/**
 * A word of the trade, in plain words.
 */
export type HardWord = { 
/**
 * The word as the screens write it: "HCPC", "Foundation degree".
 */
word: string, 
/**
 * Other ways to write it.
 */
also: Array<string>, 
/**
 * What it means.
 */
meaning: string, 
/**
 * Who says so; none where the meaning is in words of our own.
 */
evidence: Evidence | null, };

/**
 * One thing found.
 */
export type Hit = { 
/**
 * `profession`, `role`, `route` …
 */
kind: string, 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * A line about it.
 */
line: string, 
/**
 * Professions it belongs to.
 */
professions: Array<Named>, 
/**
 * Why it matched, in words.
 */
reason: string, };

/**
 * Hours by kind.
 */
export type HoursByKind = { 
/**
 * Supervised practice.
 */
supervised: number, 
/**
 * Formal study.
 */
formal: number, 
/**
 * Private study.
 */
private: number, };

/**
 * Something that was looked for and not found.
 */
export type KnownGap = { 
/**
 * Its id.
 */
id: string, 
/**
 * The topic.
 */
topic: Named, 
/**
 * The professions or branches it is about; empty: all.
 */
professions: Array<Named>, 
/**
 * What is not known.
 */
text: string, 
/**
 * Whom to ask.
 */
ask: string | null, };

/**
 * A page to open next.
 */
export type Link = { 
/**
 * Its title.
 */
title: string, 
/**
 * Its address.
 */
url: string, 
/**
 * Who publishes it.
 */
publisher: string, };

/**
 * Where a text's lines begin or end.
 */
export type MapAnchor = "start" | "middle" | "end";

/**
 * A line's badge, where the line ends.
 */
export type MapBadgePlace = { 
/**
 * Its middle.
 */
at: MapPoint, 
/**
 * How wide; it is half as high.
 */
width: number, };

/**
 * An upright box.
 */
export type MapBox = { 
/**
 * Its left edge.
 */
x: number, 
/**
 * Its upper edge.
 */
y: number, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, };

/**
 * Time, money and entry of a link in a few words, and where they stand.
 */
export type MapCaption = { 
/**
 * The words.
 */
text: string, 
/**
 * Where they stand.
 */
label: MapLabel, };

/**
 * A stage as a column.
 */
export type MapColumn = { 
/**
 * The stage's id; `start` for the starting points.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its left edge.
 */
x: number, 
/**
 * How wide.
 */
width: number, 
/**
 * Registration: the gate that every line passes.
 */
gate: boolean, 
/**
 * Where the gate stands, in its column.
 */
gate_x: number | null, 
/**
 * Where its name stands.
 */
label: MapLabel, };

/**
 * A placed text. Its box holds every line, measured in the app's own typeface.
 */
export type MapLabel = { 
/**
 * The box that nothing else may enter.
 */
area: MapBox, 
/**
 * Its lines.
 */
lines: Array<MapTextLine>, 
/**
 * Where the lines begin.
 */
anchor: MapAnchor, 
/**
 * The size of the type.
 */
size: number, 
/**
 * Set in bold.
 */
bold: boolean, 
/**
 * From how near it is shown.
 */
level: MapLevel, };

/**
 * The names that a size of type has room for: seen from farther off, type is larger in units of
 * the scene. None lies on another, on a station or on a line.
 */
export type MapLettering = { 
/**
 * The size of the type.
 */
size: number, 
/**
 * How wide the badges at the lines' ends are.
 */
badge: number, 
/**
 * Names of lines, most telling first.
 */
lines: Array<MapName>, 
/**
 * Names of stations, most telling first.
 */
stations: Array<MapName>, };

/**
 * From how near something is drawn. What is drawn far is drawn at every zoom.
 */
export type MapLevel = "far" | "middle" | "near";

/**
 * A profession as a line.
 */
export type MapLine = { 
/**
 * The profession's id: its colour.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its badge's letters.
 */
badge: string, 
/**
 * Its pattern.
 */
pattern: MapPattern, 
/**
 * Where its badge stands: at both ends.
 */
badges: Array<MapBadgePlace>, 
/**
 * Where its name stands.
 */
labels: Array<MapLabel>, };

/**
 * All routes from one station to another.
 */
export type MapLink = { 
/**
 * Unique in the scene: `from>to>kind`.
 */
id: string, 
/**
 * The station before.
 */
from: string, 
/**
 * The station after.
 */
to: string, 
/**
 * What a screen reader says: from, to, how many ways, time and money.
 */
name: string, 
/**
 * How it moves a person.
 */
kind: MapLinkKind, 
/**
 * Ids of the routes.
 */
routes: Array<string>, 
/**
 * Lines that it is on.
 */
lines: Array<string>, 
/**
 * Its corners from station to station, octilinear.
 */
points: Array<MapPoint>, 
/**
 * The same with round bends, as the `d` of an SVG path: the way to light, and where to touch.
 */
path: string, 
/**
 * How often it bends.
 */
bends: number, 
/**
 * Time, money and entry.
 */
caption: string, 
/**
 * Every route of it takes no new starters.
 */
closed: boolean, 
/**
 * Every route of it pays a wage.
 */
paid: boolean, 
/**
 * From how near it is drawn.
 */
level: MapLevel, 
/**
 * On the plan that is lit.
 */
lit: boolean, };

/**
 * How a link moves a person.
 */
export type MapLinkKind = "up" | "side" | "return";

/**
 * A name set in larger type than the layout's own.
 */
export type MapName = { 
/**
 * The id of the station or line.
 */
of: string, 
/**
 * Where the name stands.
 */
label: MapLabel, };

/**
 * Which stations the arrow keys lead to.
 */
export type MapNeighbours = { 
/**
 * Back along the line.
 */
left: string | null, 
/**
 * On along the line.
 */
right: string | null, 
/**
 * Above.
 */
up: string | null, 
/**
 * Below.
 */
down: string | null, };

/**
 * The pattern of a line, so that it is known without its colour.
 */
export type MapPattern = "plain" | "hollow" | "dotted" | "dashed" | "barred";

/**
 * A place in the picture.
 */
export type MapPoint = { 
/**
 * To the right.
 */
x: number, 
/**
 * Down.
 */
y: number, };

/**
 * The map on paper: one profession on A4, all lines on A3.
 */
export type MapPrint = { 
/**
 * `a4` or `a3`, lying.
 */
paper: string, 
/**
 * The sheet, in SVG.
 */
svg: string, };

/**
 * What the map is to show, and of what.
 */
export type MapRequest = { 
/**
 * Which view.
 */
view: MapView, 
/**
 * For one profession: its id or a branch's. For a plan: left out, it is the target's.
 */
profession?: string, 
/**
 * For a neighbourhood: the role or starting point.
 */
role?: string, 
/**
 * For a plan without steps: where the person stands.
 */
from?: string, 
/**
 * For a plan without steps: a role, or a profession.
 */
to?: string, 
/**
 * For a plan: its steps. Left out, the best plan from `from` to `to` is lit.
 */
steps: Array<MapStep>, };

/**
 * A map.
 */
export type MapScene = { 
/**
 * What it shows, in words: "All lines", "Physiotherapist".
 */
title: string, 
/**
 * How wide.
 */
width: number, 
/**
 * How high.
 */
height: number, 
/**
 * The stages, left to right.
 */
columns: Array<MapColumn>, 
/**
 * The lines, top to bottom.
 */
lines: Array<MapLine>, 
/**
 * What to draw between the stations, in drawing order.
 */
tracks: Array<MapTrack>, 
/**
 * The stations, in reading order: column by column, top to bottom.
 */
stations: Array<MapStation>, 
/**
 * The links, in the order of their stations.
 */
links: Array<MapLink>, 
/**
 * Captions of time and money beside the tracks.
 */
captions: Array<MapCaption>, 
/**
 * What is named when seen from farther off than the layout's own type allows: size by size.
 */
letterings: Array<MapLettering>, };

/**
 * A station: a position on the map. One with several stops is an interchange.
 */
export type MapStation = { 
/**
 * The position's id.
 */
id: string, 
/**
 * A starting point or a role.
 */
kind: MapStationKind, 
/**
 * Its title.
 */
title: string, 
/**
 * What a screen reader says: title, stage, band, line, ways on.
 */
name: string, 
/**
 * Its column's id.
 */
column: string, 
/**
 * Its pillar; empty for a starting point.
 */
pillar: string, 
/**
 * Its bands.
 */
bands: Array<string>, 
/**
 * Lines that it is on; empty: a starting point that is on every line shown.
 */
lines: Array<string>, 
/**
 * Shared by professions.
 */
interchange: boolean, 
/**
 * A starting point from which the ways lead back to the register.
 */
returns: boolean, 
/**
 * Its middle.
 */
at: MapPoint, 
/**
 * Where lines stop at it: one ring each, joined by a bar. One place for a plain station.
 */
stops: Array<MapStop>, 
/**
 * The radius of its rings.
 */
radius: number, 
/**
 * From how near it is drawn.
 */
level: MapLevel, 
/**
 * Its label.
 */
label: MapLabel, 
/**
 * A thin stroke from the label to the rings, where the label stands apart.
 */
leader: Array<MapPoint>, 
/**
 * How many routes lead to it, of those shown.
 */
ways_in: number, 
/**
 * How many routes lead on from it, of those shown.
 */
ways_on: number, 
/**
 * Where the arrow keys lead.
 */
neighbours: MapNeighbours, 
/**
 * On the plan that is lit.
 */
lit: boolean, };

/**
 * What a station is.
 */
export type MapStationKind = "start" | "role";

/**
 * A step of a plan: as in the answer to `routes`.
 */
export type MapStep = { 
/**
 * The position before.
 */
from: string, 
/**
 * The route.
 */
route: string, 
/**
 * The position after.
 */
to: string, };

/**
 * A line's stop at a station.
 */
export type MapStop = { 
/**
 * The line's id.
 */
line: string, 
/**
 * The ring's middle.
 */
at: MapPoint, };

/**
 * One line of a placed text.
 */
export type MapTextLine = { 
/**
 * The words.
 */
text: string, 
/**
 * The line's `x`, as the anchor says.
 */
x: number, 
/**
 * The line's baseline.
 */
y: number, };

/**
 * A stroke to draw. Links that share ground share the stroke, as trains share a track.
 */
export type MapTrack = { 
/**
 * The line whose colour it has; empty: the colour of the ink, shared by several lines.
 */
line: string, 
/**
 * Solid, dashed or with the return mark.
 */
kind: MapLinkKind, 
/**
 * The `d` of an SVG path.
 */
path: string, 
/**
 * Its corners, stroke by stroke.
 */
strokes: Array<Array<MapPoint>>, 
/**
 * How thick.
 */
width: number, 
/**
 * From how near it is drawn.
 */
level: MapLevel, 
/**
 * On the plan that is lit.
 */
lit: boolean, };

/**
 * What the map is to show.
 */
export type MapView = "all" | "profession" | "plan" | "neighbourhood";

/**
 * Everyone, the best first.
 */
export type MatchAnswer = { 
/**
 * How many choices were answered.
 */
answered: number, 
/**
 * Of how many.
 */
asked: number, 
/**
 * All callings.
 */
callings: Array<Matched>, };

/**
 * The answer to one choice.
 */
export type MatchAnswered = { 
/**
 * The choice's id.
 */
choice: string, 
/**
 * The task that a person would rather do.
 */
side: MatchSide, };

/**
 * Two tasks, of which a person says which they would rather do.
 */
export type MatchChoice = { 
/**
 * Its id.
 */
id: string, 
/**
 * One task.
 */
first: MatchTask, 
/**
 * The other.
 */
second: MatchTask, };

/**
 * Everything that is asked, and how it is worked out.
 */
export type MatchChoices = { 
/**
 * In the order they are asked, which changes nothing in the answer.
 */
choices: Array<MatchChoice>, 
/**
 * What the weights of each calling add up to: the same for all.
 */
points: number, 
/**
 * How many answers there are when every choice is answered.
 */
all_answers: number, 
/**
 * How often each comes first over all of them, by name.
 */
balance: Array<MatchShare>, };

/**
 * What a task says for one calling: a branch, or a profession without branches.
 */
export type MatchLean = { 
/**
 * For whom.
 */
calling: Named, 
/**
 * The profession on whose line it lies.
 */
line: Named, 
/**
 * 3: the heart of the work; 2: a large part; 1: a part. Our own reading.
 */
weight: number, 
/**
 * Why.
 */
why: string, 
/**
 * Who says that this is part of the work.
 */
evidence: Evidence, };

/**
 * One reason: a task, and what it has to do with the calling.
 */
export type MatchReason = { 
/**
 * The choice's id.
 */
choice: string, 
/**
 * The task: the chosen one, or the one passed over.
 */
task: string, 
/**
 * What it has to do with the work.
 */
why: string, 
/**
 * How much of the work it is: 3, 2 or 1.
 */
weight: number, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What a person answered; what is not named was skipped.
 */
export type MatchRequest = { 
/**
 * The answers, in any order.
 */
answers: Array<MatchAnswered>, };

/**
 * How often a calling comes first over every possible answer; 1 is as often as everyone.
 */
export type MatchShare = { 
/**
 * The calling.
 */
calling: Named, 
/**
 * Where level ones share the first place.
 */
shared: number, 
/**
 * By who stands first on the screen.
 */
shown: number, };

/**
 * One of the two tasks of a choice.
 */
export type MatchSide = "first" | "second";

/**
 * A real task.
 */
export type MatchTask = { 
/**
 * The task, as an order to oneself.
 */
text: string, 
/**
 * Who says that people do it.
 */
evidence: Evidence, 
/**
 * Whose work it is like, the weightiest first.
 */
leans: Array<MatchLean>, };

/**
 * How well a calling fits what was chosen.
 */
export type MatchTier = "strong" | "worth-a-look" | "less-like-you";

/**
 * A calling under a person's answers.
 */
export type Matched = { 
/**
 * The branch, or the profession without branches.
 */
calling: Named, 
/**
 * The profession on whose line it lies.
 */
line: Named, 
/**
 * How well it fits.
 */
tier: MatchTier, 
/**
 * It is level with the one before it: their order says nothing.
 */
level_with_last: boolean, 
/**
 * The heart of its work, in a sentence.
 */
heart: string, 
/**
 * "Because you chose …", the weightiest first.
 */
because: Array<MatchReason>, 
/**
 * "You may not like …": tasks that were passed over and are part of the work.
 */
but: Array<MatchReason>, };

/**
 * The lawful ways to give medicines, and who may use which.
 */
export type MedicineMatrix = { 
/**
 * The ways, in the matrix's order: what each is and asks.
 */
mechanisms: Array<Statement>, 
/**
 * A row a profession or branch, in the order of their names.
 */
rows: Array<MedicineRow>, };

/**
 * One cell of the medicines matrix.
 */
export type MedicineRight = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The mechanism.
 */
mechanism: Named, 
/**
 * `yes`, `no`, `proposed`, `none-found` or `campaign-only`.
 */
value: string, 
/**
 * Since when.
 */
since: string | null, 
/**
 * Conditions.
 */
text: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What one profession or branch may do, a cell a way.
 */
export type MedicineRow = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The profession on whose line it is.
 */
line: string, 
/**
 * Its rights, in the order of the ways.
 */
rights: Array<MedicineRight>, };

/**
 * A start that could have been, had its deadline not passed.
 */
export type MissedStart = { 
/**
 * The start, "2027-09".
 */
start: string, 
/**
 * The deadline that has passed, "2027-01-14".
 */
apply_by: string, 
/**
 * The same, and what it costs, in a sentence.
 */
words: string, };

/**
 * Full or part time.
 */
export type Mode = "full-time" | "part-time";

/**
 * One step in one year of the plan.
 */
export type MoneyPart = { 
/**
 * Its place in the plan, from 0.
 */
step: number, 
/**
 * Its months in this year.
 */
months: number, 
/**
 * Its sums in this year.
 */
sums: MoneySums, 
/**
 * Grants and loans in them, fund by fund.
 */
funds: Array<FundAmount>, };

/**
 * Sums of money in pounds. None: some part of it is not known.
 */
export type MoneySums = { 
/**
 * Fees charged.
 */
fees: Pounds | null, 
/**
 * Pay before tax.
 */
pay: Pounds | null, 
/**
 * Grants that they said they can get.
 */
grants: Pounds | null, 
/**
 * Grants besides, that they may get.
 */
grants_may: Pounds | null, 
/**
 * Fees that loans cover which they said they can get.
 */
fee_loans: Pounds | null, 
/**
 * Fees besides, that loans would cover which they may get.
 */
fee_loans_may: Pounds | null, 
/**
 * Loans for living costs that they said they can get.
 */
living_loans: Pounds | null, 
/**
 * Loans for living costs besides, that they may get.
 */
living_loans_may: Pounds | null, 
/**
 * Fees that no loan covers: at least if they get every loan, at most if only those they said.
 */
fees_to_find: Pounds | null, };

/**
 * One year of the plan.
 */
export type MoneyYear = { 
/**
 * From 1.
 */
year: number, 
/**
 * The month in which it begins, "2027-09".
 */
first_month: string, 
/**
 * Months of it in which no step runs: what is earned then is not known.
 */
idle_months: number, 
/**
 * The steps in it, in the plan's order.
 */
parts: Array<MoneyPart>, 
/**
 * Its parts together.
 */
sums: MoneySums, };

/**
 * A month, "2027-09", if every step takes its fewest, its usual, its most months.
 */
export type MonthSpan = { 
/**
 * Every step takes its fewest months.
 */
earliest: string, 
/**
 * Every step takes its usual months.
 */
usual: string, 
/**
 * Every step takes its most months.
 */
latest: string, };

/**
 * Months from start to finish.
 */
export type Months = { 
/**
 * The shortest.
 */
min: number, 
/**
 * The usual; what the planner counts with.
 */
typical: number, 
/**
 * The longest.
 */
max: number, 
/**
 * Where no source gives the length: why we count with this one.
 */
assumed: string | null, };

/**
 * Something with an id and a name.
 */
export type Named = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name, as shown.
 */
name: string, };

/**
 * One requirement.
 */
export type Need = { 
/**
 * Attainments of which one is enough.
 */
any_of: Array<Attainment>, 
/**
 * What is asked, in words.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * How a requirement stands.
 */
export type NeedState = { "state": "met" } | { "state": "met-by", 
/**
 * That step's place in the plan, from 0.
 */
step: number, } | { "state": "check" };

/**
 * The question that would change the answer most.
 */
export type NextQuestion = { 
/**
 * What to ask about.
 */
attainment: Attainment, 
/**
 * How many plans rest on it.
 */
plans: number, };

/**
 * A route that is not open.
 */
export type NotOpen = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Why, a sentence each: the smallest set of reasons.
 */
because: Array<string>, 
/**
 * The nearest way round, in words.
 */
but: string, 
/**
 * The plan to look at instead, by id.
 */
instead: string | null, 
/**
 * Attainments that would open it.
 */
gain: Array<Attainment>, };

/**
 * A request that asks for nothing in particular.
 */
export type Nothing = Record<symbol, never>;

/**
 * Where a person's name stands.
 */
export type OnRegister = "left" | "still-on" | "removed" | "never" | "never-abroad";

/**
 * The routes that can be begun from somewhere, whatever a person has.
 */
export type OnwardAnswer = { 
/**
 * Where they begin.
 */
from: Named, 
/**
 * Those that end in a registered title: a group a title, in the order of the professions.
 */
towards: Array<OnwardTowards>, 
/**
 * Those that lead to jobs and starting points below registration.
 */
rungs: Array<RouteCard>, 
/**
 * Those that leave a person where they are, but open others.
 */
staying: Array<RouteCard>, };

/**
 * A request for the routes that can be begun from somewhere.
 */
export type OnwardRequest = { 
/**
 * A starting point or a role.
 */
from: string, };

/**
 * Routes to one registered title.
 */
export type OnwardTowards = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The profession on whose line it is.
 */
line: string, 
/**
 * The routes, those that begin just there before those for a wider group, open ones first.
 */
routes: Array<RouteCard>, };

/**
 * What this catalogue is.
 */
export type Overview = { 
/**
 * For example "2026-11".
 */
edition: string, 
/**
 * How many professions, roles, routes, sources and so on.
 */
counts: Array<Count>, 
/**
 * What is wrong with the catalogue, where something is, in one sentence.
 */
problem: string | null, };

/**
 * Pay of a band in the newest year known.
 */
export type Pay = { 
/**
 * The band.
 */
band: string, 
/**
 * The year, "2026/27".
 */
year: string, 
/**
 * On joining, in pounds a year.
 */
entry: number, 
/**
 * At the top, in pounds a year.
 */
top: number, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A chain of routes.
 */
export type Plan = { 
/**
 * A name for the plan that stays the same for the same steps and conditions.
 */
id: string, 
/**
 * The steps that move the person, by id: plans of the same way differ only in what is filled
 * in on the spot, such as a resit.
 */
way: string, 
/**
 * What it is, in short: the step that registration rests on (or the last that moves the
 * person), and what moves them before and after it.
 */
title: string, 
/**
 * How open it is.
 */
status: Status, 
/**
 * The status in words: "Open after GCSE maths".
 */
status_words: string, 
/**
 * What it is best at.
 */
labels: Array<PlanLabel>, 
/**
 * Its months.
 */
months: Range, 
/**
 * Its fees in pounds, before any loan or grant.
 */
fees: Range, 
/**
 * Months without pay, typical.
 */
unpaid_months: number, 
/**
 * Its steps.
 */
steps: Array<PlanStep>, 
/**
 * What it rests on that was not said.
 */
check: Array<Attainment>, 
/**
 * Who must say yes, in order, each once.
 */
who_decides: Array<Named>, 
/**
 * When it can begin and be done; none where the request does not say what day it is.
 */
dates: PlanDates | null, };

/**
 * A plan in the calendar, in short.
 */
export type PlanDates = { 
/**
 * The first month in which its first step can start, "2027-09".
 */
start: string, 
/**
 * The last month of its last step.
 */
finish: MonthSpan, 
/**
 * The last month of the step that registration rests on, where one does.
 */
registered: MonthSpan | null, 
/**
 * Deadlines that have passed and move a start on, a sentence each; empty: none has.
 */
missed: Array<string>, 
/**
 * What the dates take for granted, a sentence each.
 */
assumptions: Array<string>, };

/**
 * What a plan is best at.
 */
export type PlanLabel = "quickest" | "lowest-fees" | "paid-all-the-way" | "fewest-steps" | "no-new-school-exams";

/**
 * One step of a plan; its route stands in [`RoutesAnswer::routes`].
 */
export type PlanStep = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Full or part time.
 */
mode: Mode, 
/**
 * Where the person stands before.
 */
from: Named, 
/**
 * Where the person stands after.
 */
to: Named, 
/**
 * Months after the plan's beginning at which it starts.
 */
starts_after: number, 
/**
 * Its months.
 */
months: Range, 
/**
 * Its fees in pounds.
 */
fees: Range, 
/**
 * Paid a wage while on it.
 */
paid: boolean, 
/**
 * What it takes for granted without its having been said.
 */
check: Array<Attainment>, 
/**
 * Each requirement and how it stands when the step's turn comes, in the route's order.
 */
needs: Array<NeedState>, };

/**
 * Every position.
 */
export type Positions = { 
/**
 * Starting points, in the order to offer them.
 */
starts: Array<Start>, 
/**
 * Roles, by ladder.
 */
roles: Array<RolePlace>, 
/**
 * Stages, in order.
 */
stages: Array<Word>, };

/**
 * From so many pounds to so many.
 */
export type Pounds = { 
/**
 * The least.
 */
min: number, 
/**
 * The most.
 */
max: number, };

/**
 * What a person wishes of every step of a plan.
 */
export type Preference = "paid-all-the-way" | "no-new-school-exams" | "part-time-or-paid";

/**
 * A profession on a list.
 */
export type ProfessionCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its name for many.
 */
plural: string, 
/**
 * The letters of its line's badge.
 */
badge: string, 
/**
 * Its family.
 */
group: string, 
/**
 * What it is, in a sentence.
 */
in_short: string, 
/**
 * Its regulator.
 */
regulator: Named, 
/**
 * A small profession that needs people.
 */
small: boolean, 
/**
 * Its branches.
 */
branches: Array<Named>, 
/**
 * Its ways in.
 */
ways_in: WaysIn, 
/**
 * School subjects that help.
 */
subjects: Array<string>, 
/**
 * What its statements say in the words of the filters, a row a statement.
 */
tagged: Array<Tagged>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * One profession, whole.
 */
export type ProfessionPage = { 
/**
 * Its card.
 */
card: ProfessionCard, 
/**
 * Titles that only registered people may use.
 */
protected_titles: Array<string>, 
/**
 * Other public names.
 */
other_names: Array<string>, 
/**
 * Its professional body.
 */
body: Body | null, 
/**
 * The regulator's row.
 */
regulator: Body | null, 
/**
 * The official careers page.
 */
official_page: string, 
/**
 * What it is, topic by topic.
 */
topics: Array<TopicBlock>, 
/**
 * Numbers.
 */
figures: Array<Figure>, 
/**
 * Roles, by stage.
 */
ladder: Array<Role>, 
/**
 * Pay of every band on the ladder, newest year.
 */
pay: Array<Pay>, 
/**
 * Routes to registration.
 */
ways_in: Array<RouteCard>, 
/**
 * Routes back.
 */
ways_back: Array<RouteCard>, 
/**
 * Routes in support work and before registration that are not to registration.
 */
support_ways: Array<RouteCard>, 
/**
 * Routes on from registration.
 */
ways_on: Array<RouteCard>, 
/**
 * Apprenticeship standards.
 */
apprenticeships: Array<Apprenticeship>, 
/**
 * Its row of the medicines matrix.
 */
medicines: Array<MedicineRight>, 
/**
 * Courses that a page named.
 */
providers: Array<Provider>, 
/**
 * Questions.
 */
questions: Array<Question>, 
/**
 * Pages to open next.
 */
links: Array<Link>, 
/**
 * What is not known here.
 */
gaps: Array<Gap>, };

/**
 * All professions.
 */
export type Professions = { 
/**
 * In the order of their names.
 */
professions: Array<ProfessionCard>, 
/**
 * Every tag, by group and in its order.
 */
tags: Array<Tag>, };

/**
 * A course that a page named: an example.
 */
export type Provider = { 
/**
 * Its id.
 */
id: string, 
/**
 * The university or trust.
 */
name: string, 
/**
 * The award.
 */
award: string, 
/**
 * The kind of route.
 */
kind: Named, 
/**
 * The town.
 */
place: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A question people ask.
 */
export type Question = { 
/**
 * Its id.
 */
id: string, 
/**
 * The question.
 */
ask: string, 
/**
 * The answer.
 */
answer: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A sum with its range.
 */
export type Range = { 
/**
 * The least.
 */
min: number, 
/**
 * The usual.
 */
typical: number, 
/**
 * The most.
 */
max: number, };

/**
 * Whether the log meets the rule.
 */
export type ReturnOutcome = "meets" | "check-first" | "does-not-meet" | "no-day-count";

/**
 * What a returner must do.
 */
export type ReturnsAnswer = { 
/**
 * The profession or branch.
 */
profession: Named, 
/**
 * The regulator.
 */
regulator: Named, 
/**
 * How long away, in words: "5 years and 2 months".
 */
away: string, 
/**
 * The answer in one sentence.
 */
headline: string, 
/**
 * What way back on to the register it is, in words.
 */
way: string, 
/**
 * The rule behind the headline; none where no rule speaks of the case.
 */
rule: Rule | null, 
/**
 * The arithmetic, where days are counted.
 */
updating: Updating | null, 
/**
 * Each line of the log, in its order.
 */
lines: Array<Counted>, 
/**
 * Whether the log meets the rule.
 */
outcome: ReturnOutcome, 
/**
 * What to ask before relying on this, a sentence each.
 */
checks: Array<string>, 
/**
 * When what is asked for changes next, in words.
 */
change: string | null, 
/**
 * The forms that the way asks for, in words.
 */
forms: Array<string>, 
/**
 * Rules that bear on the case.
 */
rules: Array<Statement>, 
/**
 * What to do, in order.
 */
steps: Array<Statement>, 
/**
 * Help for returners.
 */
programmes: Array<Statement>, 
/**
 * Routes back of this profession.
 */
routes: Array<RouteCard>, };

/**
 * A returner's case. Dates are ISO days, "2021-03-31".
 */
export type ReturnsRequest = { 
/**
 * The profession or branch.
 */
profession: string, 
/**
 * Today, by the shell's clock.
 */
today: string, 
/**
 * The last day they practised while registered; or `years_out`.
 */
last_practised?: string, 
/**
 * Years out of practice, where no day is known.
 */
years_out?: number, 
/**
 * Where their name stands.
 */
register: OnRegister, 
/**
 * The day their name came off, where they know it.
 */
left_on?: string, 
/**
 * For people who never registered: the day they qualified.
 */
qualified_on?: string, 
/**
 * The last day they practised the profession outside the UK, if they did.
 */
practised_abroad?: string, 
/**
 * The day they mean to apply; left out: today.
 */
apply_on?: string, 
/**
 * What was done so far.
 */
log: Array<Activity>, };

/**
 * A role on the ladder.
 */
export type Role = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Other titles.
 */
other_titles: Array<string>, 
/**
 * Its stage.
 */
stage: Named, 
/**
 * Its pillar.
 */
pillar: string, 
/**
 * Its bands.
 */
bands: Array<string>, 
/**
 * Professions or branches it belongs to.
 */
professions: Array<Named>, 
/**
 * What the job is.
 */
what: string, 
/**
 * What is needed.
 */
needs: string | null, 
/**
 * Fields within it.
 */
specialisms: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A role with the routes that touch it.
 */
export type RolePage = { 
/**
 * The role.
 */
role: Role, 
/**
 * Pay of its bands, newest year.
 */
pay: Array<Pay>, 
/**
 * Routes that lead to it.
 */
ways_in: Array<RouteCard>, 
/**
 * Routes that start from it.
 */
ways_on: Array<RouteCard>, };

/**
 * A role as a place to stand or aim.
 */
export type RolePlace = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
name: string, 
/**
 * Its stage.
 */
stage: Named, 
/**
 * Its pillar.
 */
pillar: string, 
/**
 * Its bands.
 */
bands: Array<string>, 
/**
 * Professions or branches it belongs to.
 */
professions: Array<string>, };

/**
 * One thing a person does to get from a position to another.
 */
export type RouteCard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its kind.
 */
kind: Named, 
/**
 * `study`, `paid`, `bridging`, `return` or `post`: the pattern of its strip.
 */
pattern: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Positions from which it may be begun.
 */
from: Array<Named>, 
/**
 * Positions it may lead to; empty: it leaves the person where they are.
 */
to: Array<Named>, 
/**
 * The award.
 */
award: string | null, 
/**
 * Its level.
 */
level: number | null, 
/**
 * Full time.
 */
full_time: Months | null, 
/**
 * Part time.
 */
part_time: Months | null, 
/**
 * Fees; none: nothing is charged to the learner.
 */
fees: Fees | null, 
/**
 * Paid a wage while on it.
 */
paid: boolean, 
/**
 * What the wage is.
 */
pay: string | null, 
/**
 * Requirements.
 */
needs: Array<Need>, 
/**
 * What else is asked.
 */
asks: Array<Ask>, 
/**
 * What it gives.
 */
grants: Array<Named>, 
/**
 * Who must say yes.
 */
gatekeepers: Array<Gatekeeper>, 
/**
 * Months in which it starts, 1 to 12.
 */
intakes: Array<number>, 
/**
 * The deadline its applications follow, in words.
 */
deadline: string | null, 
/**
 * Money it can carry.
 */
funding: Array<Fund>, 
/**
 * How common it is.
 */
availability: string | null, 
/**
 * How to apply.
 */
how_to_apply: string | null, 
/**
 * Examples of offers.
 */
typical_offer: string | null, 
/**
 * Anything else.
 */
text: string | null, 
/**
 * Its apprenticeship standard: code and title to search for.
 */
apprenticeship: Standard | null, 
/**
 * The learner role held meanwhile.
 */
learner_role: Named | null, 
/**
 * Why it takes no new starters, where it does not.
 */
closed: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * Everything the planner says.
 */
export type RoutesAnswer = { 
/**
 * Where the person stands.
 */
from: Array<Named>, 
/**
 * The roles that count as the target.
 */
to: Array<Named>, 
/**
 * The person is there already.
 */
already_there: boolean, 
/**
 * Every way that no other way beats, best first.
 */
plans: Array<Plan>, 
/**
 * Ways that work but are beaten.
 */
also_works: Array<AlsoWorks>, 
/**
 * Ways that are not open.
 */
not_open: Array<NotOpen>, 
/**
 * Ways that work and do not suit what the person wishes.
 */
unsuited: Array<Unsuited>, 
/**
 * Every route named above, by id.
 */
routes: { [key in string]: RouteCard }, 
/**
 * What to ask next; none: no further answer would change the plans.
 */
next_question: NextQuestion | null, 
/**
 * False where the search stopped at its bound, or was cancelled: then there may be more.
 */
complete: boolean, };

/**
 * Where a person stands, what they have, where they aim.
 */
export type RoutesRequest = { 
/**
 * Ids of starting points or roles; one or more.
 */
from: Array<string>, 
/**
 * Ids of attainments that they have.
 */
has: Array<string>, 
/**
 * Ids of attainments that they lack.
 */
lacks: Array<string>, 
/**
 * Ids of attainments that they are not sure of: as if not said, but not asked about again.
 */
unsure: Array<string>, 
/**
 * A role; a profession or branch: where people are first registered in it; a stage; a family
 * of professions by its name; or `anything`: any of the professions.
 */
to: string, 
/**
 * Wishes: only plans that suit every one of them are given. They change no fact.
 */
prefer?: Array<Preference>, 
/**
 * For returners: the profession or branch they qualified in.
 */
profession?: string, 
/**
 * For returners: years out of practice.
 */
years_out?: number, 
/**
 * Today, "2026-11-27", by the shell's clock: then each plan has its dates.
 */
today?: string, 
/**
 * A name for this question, by which it can be cancelled while it is being answered.
 */
question?: string, };

/**
 * A rule with who says so.
 */
export type Rule = { 
/**
 * Its id.
 */
id: string, 
/**
 * In words.
 */
text: string, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What was found.
 */
export type SearchAnswer = { 
/**
 * Best first.
 */
hits: Array<Hit>, 
/**
 * The words were cut to this many characters, where they were too many.
 */
cut_to: number | null, };

/**
 * Words that a person typed.
 */
export type SearchRequest = { 
/**
 * The words.
 */
words: string, 
/**
 * The most hits to give.
 */
limit?: number, };

/**
 * A request for one row.
 */
export type ShowRequest = { 
/**
 * Any kind that a search finds, or `source`.
 */
kind: string, 
/**
 * Its id.
 */
id: string, };

/**
 * One row of the catalogue.
 */
export type Shown = { "kind": "profession", "row": ProfessionPage } | { "kind": "role", "row": RolePage } | { "kind": "route", "row": RouteCard } | { "kind": "apprenticeship", "row": Apprenticeship } | { "kind": "body", "row": Body } | { "kind": "statement", "row": Statement } | { "kind": "attainment", "row": Attainment } | { "kind": "topic", "row": TopicBlock } | { "kind": "source", "row": CitedSource } | { "kind": "start", "row": { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, } };

/**
 * A page or paper that says so.
 */
export type Source = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its title.
 */
title: string, 
/**
 * Who published it.
 */
publisher: string, 
/**
 * The publisher's own address, where it is known. Opened only when a person asks.
 */
url: string | null, 
/**
 * The date that the page read shows; empty where it shows none.
 */
copy_date: string, 
/**
 * What a reader should know about it.
 */
note: string | null, };

/**
 * Every source.
 */
export type SourceList = { 
/**
 * By publisher, then title.
 */
sources: Array<CitedSource>, };

/**
 * An apprenticeship standard, in short.
 */
export type Standard = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its code; empty where not known.
 */
code: string, 
/**
 * Its title.
 */
title: string, };

/**
 * A starting point.
 */
export type Start = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its short name.
 */
name: string, 
/**
 * How a person would say it.
 */
i_am: string, 
/**
 * Attainments that everyone who stands here has.
 */
gives: Array<string>, };

/**
 * A text on a topic.
 */
export type Statement = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its heading.
 */
title: string | null, 
/**
 * A paragraph.
 */
text: string | null, 
/**
 * A list.
 */
items: Array<string>, 
/**
 * Named values.
 */
details: Array<Detail>, 
/**
 * A page to open.
 */
url: string | null, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * What the catalogue holds.
 */
export type Stats = { 
/**
 * The edition.
 */
edition: string, 
/**
 * Rows by table.
 */
counts: Array<Count>, 
/**
 * Profession by topic.
 */
completeness: Array<Completeness>, 
/**
 * Facts by confidence.
 */
confidence: Array<Count>, 
/**
 * Facts by the year they belong to.
 */
years: Array<Count>, 
/**
 * Facts whose sources disagree.
 */
conflicts: number, 
/**
 * Things looked for and not found.
 */
gaps: number, 
/**
 * Facts past their shelf-life today.
 */
stale: number, };

/**
 * A request for the counts.
 */
export type StatsRequest = { 
/**
 * Today, "2026-11-24", by the shell's clock: what is past its shelf-life depends on it.
 */
today: string, };

/**
 * How open a plan is.
 */
export type Status = "open-now" | "open-after" | "check-first";

/**
 * A step in the calendar.
 */
export type StepDates = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Full or part time.
 */
mode: Mode, 
/**
 * Its first month.
 */
start: MonthSpan, 
/**
 * Its last month; its first, where it takes no month.
 */
end: MonthSpan, 
/**
 * Months between being free for it and its usual start.
 */
waits: number, 
/**
 * Registration rests on it.
 */
registers: boolean, 
/**
 * The last day to apply, where one is known.
 */
apply_by: ApplyBy | null, 
/**
 * Starts that are missed, earliest first.
 */
missed: Array<MissedStart>, 
/**
 * What the dates take for granted, a sentence each.
 */
assumptions: Array<string>, };

/**
 * What is known of a step's money.
 */
export type StepMoney = { 
/**
 * Fees for the whole step, with their year and who says so; none: nothing is charged.
 */
fees: Fees | null, 
/**
 * What it pays; none: it is not paid.
 */
pay: StepPay | null, 
/**
 * Grants and loans that it can carry.
 */
funds: Array<FundOffer>, };

/**
 * What a step pays.
 */
export type StepPay = { 
/**
 * What the catalogue says of the wage.
 */
words: string | null, 
/**
 * How the figure was found, or why there is none, in a sentence.
 */
how: string, 
/**
 * Pounds for a whole year before tax, in its first year; none: not known.
 */
a_year: Pounds | null, 
/**
 * Where the sum is not known: the least that it can be by law, in pounds a year.
 */
at_least: number | null, 
/**
 * The pay bands behind the figure, with their year and who says so.
 */
bands: Array<Pay>, 
/**
 * Who says so, where it is not a band: the least wage by law.
 */
evidence: Evidence | null, };

/**
 * A word by which people look for a profession.
 */
export type Tag = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * What it answers: `likes`, `helps` or `works`.
 */
group: string, };

/**
 * Tags that one statement carries, with who says so.
 */
export type Tagged = { 
/**
 * The statement's topic.
 */
topic: Named, 
/**
 * Ids of the tags.
 */
tags: Array<string>, 
/**
 * Who says so.
 */
evidence: Evidence, };

/**
 * A plan in the calendar, and its money.
 */
export type Timeline = { 
/**
 * The plan in short.
 */
dates: PlanDates, 
/**
 * A row for each step.
 */
steps: Array<StepDates>, 
/**
 * What is known of each step's money, in the same order.
 */
money: Array<StepMoney>, 
/**
 * The money at the usual dates, a row for each year from the plan's first month.
 */
years: Array<MoneyYear>, 
/**
 * All years together.
 */
totals: MoneySums, 
/**
 * What the sums take for granted, a sentence each.
 */
money_assumptions: Array<string>, 
/**
 * Every route named above, by id.
 */
routes: { [key in string]: RouteCard }, };

/**
 * A plan that a person chose, and today.
 */
export type TimelineRequest = { 
/**
 * Today, "2026-11-27", by the shell's clock.
 */
today: string, 
/**
 * The steps, in their order.
 */
steps: Array<ChosenStep>, 
/**
 * The first month in which they want to begin, "2027-09"; left out: as soon as it can be.
 */
not_before?: string, 
/**
 * Ids of funds that they said they can get.
 */
can_get: Array<string>, 
/**
 * Ids of funds that they said they cannot get.
 */
cannot_get: Array<string>, };

/**
 * All statements of one topic.
 */
export type TopicBlock = { 
/**
 * The topic.
 */
topic: Named, 
/**
 * Its statements.
 */
statements: Array<Statement>, };

/**
 * All that the catalogue holds on a topic.
 */
export type TopicPage = { 
/**
 * The topic.
 */
topic: Named, 
/**
 * The profession or branch that the page was asked for.
 */
profession: Named | null, 
/**
 * What is said on it.
 */
statements: Array<Statement>, 
/**
 * Credentials and frameworks that belong to it.
 */
credentials: Array<Credential>, 
/**
 * Jobs that it is about, up the ladder.
 */
roles: Array<Role>, 
/**
 * Routes that lead to these jobs.
 */
ways: Array<RouteCard>, 
/**
 * Study and proof beside the job that the topic is about, whatever it leads to.
 */
study: Array<RouteCard>, 
/**
 * Numbers.
 */
figures: Array<Figure>, 
/**
 * Questions people ask.
 */
questions: Array<Question>, 
/**
 * What is not known here.
 */
gaps: Array<Gap>, };

/**
 * A request for a topic's page.
 */
export type TopicRequest = { 
/**
 * The topic's id: "advanced-practice".
 */
id: string, 
/**
 * A profession or branch; with it the page leaves out what is about others alone.
 */
profession?: string, };

/**
 * A route that works and does not suit.
 */
export type Unsuited = { 
/**
 * The route's id.
 */
route: string, 
/**
 * Why, in a sentence.
 */
because: string, };

/**
 * What is left and by when, where days are counted.
 */
export type Updating = { 
/**
 * Days asked for.
 */
days: number, 
/**
 * The same in hours.
 */
hours: number, 
/**
 * The most that private study may fill, in hours.
 */
private_max_hours: number, 
/**
 * Hours that count so far.
 */
counted: HoursByKind, 
/**
 * Hours left.
 */
left_hours: number, 
/**
 * Of these, the most that may be private study.
 */
left_private_hours: number, 
/**
 * The first day on which an activity may begin and count, for the application's day.
 */
window_from: string, 
/**
 * The same for the regulator's usual, shorter window.
 */
usual_window_from: string, 
/**
 * By when all must be done and applied for, so that everything counted still counts.
 */
finish_by: string, 
/**
 * The same for the usual window.
 */
usual_finish_by: string, };

/**
 * Routes by id.
 */
export type Ways = { 
/**
 * Each route that was asked for and is known.
 */
routes: { [key in string]: RouteCard }, };

/**
 * Which ways in a profession has.
 */
export type WaysIn = { 
/**
 * A degree or an integrated master's.
 */
degree: boolean, 
/**
 * A course for graduates.
 */
graduate: boolean, 
/**
 * An apprenticeship.
 */
apprenticeship: boolean, 
/**
 * A way in on which a vocational course, an Access course or a job stands in for A levels,
 * and no degree is asked for.
 */
without_a_levels: boolean, 
/**
 * How many open routes to registration.
 */
routes: number, };

/**
 * The routes of a map, to be told whole: in its table, its cards and its filters.
 */
export type WaysRequest = { 
/**
 * Ids of routes.
 */
routes: Array<string>, };

/**
 * A word of the catalogue with its meaning.
 */
export type Word = { 
/**
 * Its id.
 */
id: string, 
/**
 * Its name.
 */
name: string, 
/**
 * Its meaning.
 */
meaning: string, };

/**
 * The words of the trade that the catalogue explains.
 */
export type WordList = { 
/**
 * In the order of the alphabet.
 */
words: Array<HardWord>, };
