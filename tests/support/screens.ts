/**
 * What stands on the screens, as a person or a screen reader would name it: role and name. All
 * words of the user interface that tests rely on are here and nowhere else.
 */
export type Sign = { role: string; name: string | RegExp };

const link = (name: Sign["name"]): Sign => ({ role: "link", name });
const button = (name: Sign["name"]): Sign => ({ role: "button", name });
const heading = (name: Sign["name"]): Sign => ({ role: "heading", name });

/** Around every screen. */
export const shell = {
  home: link("AHP Atlas"),
  professions: link("The 14 professions"),
  find: link("Find my route"),
  advisers: link("For advisers"),
  sources: link("Sources"),
  access: button("Settings and access"),
  search: { role: "searchbox", name: "Search everything" } satisfies Sign,
  skip: button("Skip to the page"),
  mistake: link("Found a mistake?"),
};

export const home = {
  title: heading("Fourteen health careers, and the ways in"),
  linesTitle: "The 14 professions",
  explore: link("The 14 professions"),
  find: link("Find my route"),
  comeBack: link("Return to practice"),
};

export const professions = {
  title: heading("The 14 professions"),
  one: (name: string) => link(name),
  likes: { role: "combobox", name: "I like" } satisfies Sign,
  option: (name: RegExp): Sign => ({ role: "option", name }),
  left: (count: number) => `${count} professions of 14.`,
  whyNot: (tag: string) => `We did not read of ${tag} in it.`,
};

export const profession = {
  title: heading,
  back: link(/The 14 professions/),
  glance: heading("At a glance"),
  waysIn: heading(/ways in/i),
  hard: heading("What is hard about it"),
  hardEvidence: button(/Who says so: What is hard about it/),
  find: link("Find my route to this"),
};

export const search = {
  title: heading("Search"),
  hit: (name: string | RegExp) => link(name),
  found: /result|best/,
};

/** A route, wherever it is listed: it opens to all of it. */
export const route = {
  door: (name: string | RegExp) => button(name),
  needs: "What you need",
  who: "Who must say yes",
};

export const find = {
  from: heading("Where are you now?"),
  adultWithLevel3: link(/^I am an adult\b.* I have A levels/),
  fiveYearsAway: link(/away for five years or more/),
  /** Ticks a starting point besides others; nothing moves on. */
  tick: (name: RegExp): Sign => ({ role: "checkbox", name }),
  goOn: link(/^Go on with \d+ ticked/),
  to: heading("What would you like to become?"),
  was: heading("What did you qualify as?"),
  aim: (name: string) => link(new RegExp(`^${name}`)),
  /** A further question, and the ways to answer it. */
  yes: link("Yes"),
  unsure: link(/^I am not sure/),
  plans: heading(/^Your routes to /),
  way: { role: "article", name: /./ } satisfies Sign,
  steps: button(/^(The \d+ steps|What it takes)/),
  step: button("What it asks, who decides, who says so"),
  money: button(/^Dates and money/),
  moneyTable: { role: "region", name: "Money, year by year" } satisfies Sign,
  compare: button(/^Compare /),
  compareNow: link(/^Compare \d/),
  sideBySide: heading("Side by side"),
  /** The heading stands on an empty screen too. */
  sideBySideTable: { role: "table", name: "The routes side by side" } satisfies Sign,
  unsuited: button(/^\d+ ways? that (does|do) not suit/),
  choose: link(/^Make this my plan/),
  mine: heading("My plan"),
};

export const mine = {
  keep: button("Keep it on this computer"),
  forget: button("Take it away from this computer"),
  done: { role: "checkbox", name: /^Done/ } satisfies Sign,
  save: button("Save as a file"),
  dates: button("Save dates for a calendar"),
  /** On the first question: the plans that were kept. */
  kept: { role: "region", name: "Your plans on this computer" } satisfies Sign,
  one: (name: RegExp) => link(name),
};

export const compare = {
  title: heading("Compare"),
  professions: { role: "table", name: "The professions side by side" } satisfies Sign,
  jobs: { role: "table", name: "The jobs side by side" } satisfies Sign,
  routes: { role: "table", name: "The routes side by side" } satisfies Sign,
  choose: (name: string) => button(name),
  pin: (row: string) => button(`Pin the row: ${row}`),
  pinned: (row: string) => button(`Pinned: the row ${row}`),
  yours: { role: "rowheader", name: "Your rows" } satisfies Sign,
};

export const work = {
  title: heading("I already work in health"),
  door: (name: RegExp) => link(name),
  profession: (ask: string): Sign => ({ role: "combobox", name: ask }),
  next: heading("Your next rungs"),
  manager: heading("What your manager must agree to"),
  registration: heading("On to registration"),
  further: heading("Go further"),
  prescribing: link("Prescribing and medicines: who may do what"),
  matrix: {
    role: "table",
    name: "Ways to give medicines, profession by profession",
  } satisfies Sign,
  allows: (name: string) => heading(`What the law allows: ${name}`),
  sideBySide: { role: "table", name: "The ways side by side" } satisfies Sign,
  credentials: heading("Credentials"),
  abroad: heading("Your way on to the register"),
  know: heading("What to know"),
  move: heading("Where would you like to move?"),
  listed: heading("The ways there"),
};

export const evidence = {
  mark: button(/Who says so: /),
  sheet: { role: "dialog", name: "Who says so?" } satisfies Sign,
  sure: /We are (fairly |not )?sure/,
  close: button("Close"),
};

export const returning = {
  title: heading("Return to practice"),
  profession: { role: "combobox", name: "I was, or am, a …" } satisfies Sign,
  cameOff: { role: "radio", name: /^Was on it and came off/ } satisfies Sign,
  onlyYears: { role: "radio", name: "Only the years" } satisfies Sign,
  years: { role: "spinbutton", name: "Years away" } satisfies Sign,
  sixtyDays: heading(/\b60 days\b/),
  evidence: button(/Who says so: the rule/),
  add: button("Add to the log"),
  what: { role: "textbox", name: "What it was" } satisfies Sign,
  firstDay: { role: "group", name: "First day" } satisfies Sign,
  part: (name: string): Sign => ({ role: "combobox", name }),
  hours: { role: "textbox", name: "Hours" } satisfies Sign,
  supervisorYears: { role: "spinbutton", name: /Supervisor’s years/ } satisfies Sign,
  yes: { role: "radio", name: "Yes" } satisfies Sign,
  put: button("Put it in the log"),
  remove: button(/^Remove line 1/),
  save: button("Save as a file"),
  wrong: { role: "alert", name: /./ } satisfies Sign,
};

export const match = {
  ask: heading("Which would you rather do?"),
  task: (name: string | RegExp) => button(name),
  skip: link(/^Skip this one/),
  now: link("See my result now"),
  back: link(/Back/),
  title: heading("What may suit you"),
  strong: heading("A strong match"),
  one: (name: string) => link(name),
  change: button("Change a choice"),
  choice: (name: string): Sign => ({ role: "group", name }),
  is: (name: string | RegExp): Sign => ({ role: "radio", name }),
  how: button("How this is worked out"),
  weights: button("All choices and weights"),
  fair: button("Is it fair to all of them?"),
  route: (name: string) => link(`Find my route to ${name}`),
  compare: link(/^Compare /),
};

export const display = {
  panel: { role: "dialog", name: "Settings and access" } satisfies Sign,
  title: heading("Settings and access"),
  keys: heading("By keyboard"),
  close: button("Close"),
  theme: (name: string): Sign => ({ role: "radio", name }),
  size: (name: RegExp): Sign => ({ role: "radio", name }),
  spacing: (name: string): Sign => ({ role: "radio", name }),
  ruler: button("Reading ruler"),
  plainWords: button("Explain hard words"),
  usual: button("Back to the usual"),
  hardWords: button(/^\d+ hard words? on this page/),
};

export const sources = {
  fresh: heading("How fresh and how sure"),
  publisher: button("Health and Care Professions Council"),
  letter: { role: "textbox", name: "A mistake in AHP Atlas" } satisfies Sign,
  copy: button("Copy this text"),
};

export const advisers = {
  title: heading("For advisers"),
  lesson: heading("A ten-minute lesson"),
  which: { role: "combobox", name: "Which profession?" } satisfies Sign,
  myth: heading(/You need A levels\./),
  show: link("Show it to a hall"),
  claim: heading("You need A levels."),
  on: button("On →"),
  before: button("← Back"),
  leave: link(/Back to For advisers/),
  parents: link(/^For parents and carers/),
  parentsTitle: heading("For parents and carers"),
  ways: { role: "table", name: /a degree or an apprenticeship/ } satisfies Sign,
  record: link(/^Record of a meeting/),
  recordTitle: heading("Record of a meeting"),
  number: (name: RegExp): Sign => ({ role: "textbox", name }),
  opened: (name: string): Sign => ({ role: "checkbox", name }),
  save: button("Save as a file for a spreadsheet"),
  clear: button("Clear the sheet"),
};

export const map = {
  title: heading("The map of a working life"),
  picture: { role: "application", name: /map of \d+ stations/ } satisfies Sign,
  /** A station says all of itself: title, stage, band, line, ways on. */
  station: button(/^Physiotherapist, registered, band 5, .*\d+ ways? on$/),
  anyStation: button(/\d+ ways? on$|no way on shown$/),
  card: heading("Physiotherapist"),
  close: button("Close"),
  routesFrom: link(/^Routes from here/),
  howToGet: link(/^How do I get here/),
  as: (name: string): Sign => ({ role: "radio", name }),
  closer: button("Closer"),
  right: button("Right"),
  whole: button("The whole map"),
  lightAll: button("Light up everything"),
  ways: heading(/^\d+ ways? from here to there$/),
  waysTable: { role: "region", name: /ways from one to another$/ } satisfies Sign,
};

/** Every screen by its address, with the heading that says that it is there and filled. */
export type Stop = { name: string; hash: string; there: Sign; open?: Sign[] };

const PLANS = "from=adult-with-level-3&to=physiotherapist";

export const STOPS: Stop[] = [
  { name: "home", hash: "#/", there: link(/Physiotherapist/) },
  { name: "professions", hash: "#/professions", there: link("Physiotherapist") },
  {
    name: "professions-filtered",
    hash: "#/professions?works=schools&way=apprenticeship",
    there: heading("5 professions do not fit, and why"),
  },
  {
    name: "professions-none",
    hash: "#/professions?likes=food&way=small",
    there: heading("14 professions do not fit, and why"),
  },
  {
    name: "profession",
    hash: "#/profession/radiographer",
    there: profession.waysIn,
  },
  { name: "role", hash: "#/role/healthcare-assistant", there: heading("Where it can lead") },
  { name: "role-of-one", hash: "#/role/podiatrist", there: heading("Where it can lead") },
  { name: "entry", hash: "#/entry/route/physio-bsc", there: heading(/Degree in physiotherapy/) },
  { name: "find-from", hash: "#/find", there: find.adultWithLevel3 },
  {
    name: "find-several",
    hash: "#/find?from=graduate-any&from=healthcare-support-worker&at=from",
    there: find.goOn,
  },
  { name: "find-to", hash: "#/find?from=graduate-any", there: link(/^.*Paramedic/) },
  { name: "find-ask", hash: `#/find?${PLANS}`, there: find.yes },
  { name: "find-plans", hash: `#/find?${PLANS}&done=1`, there: find.way, open: [find.steps] },
  {
    name: "find-wish",
    hash: `#/find?${PLANS}&done=1&only=paid`,
    there: find.unsuited,
    open: [find.unsuited],
  },
  { name: "find-money", hash: `#/find?${PLANS}&done=1`, there: find.way, open: [find.money] },
  {
    name: "find-compare",
    hash: `#/find?${PLANS}&done=1&show=compare&compare=physio-bsc&compare=physio-degree-apprenticeship`,
    there: find.sideBySideTable,
  },
  { name: "find-mine", hash: `#/find?${PLANS}&done=1&show=mine&mine=physio-bsc`, there: mine.save },
  { name: "return", hash: "#/return", there: returning.title },
  {
    name: "return-counted",
    hash: "#/return?profession=physiotherapist&register=left&years=5",
    there: returning.sixtyDays,
  },
  {
    name: "return-log",
    hash: "#/return?profession=physiotherapist&register=left&years=5&log=formal~7~2026-03-02~2026-03-02~~~Course",
    there: returning.remove,
    open: [returning.add],
  },
  { name: "search", hash: "#/search", there: search.title },
  { name: "search-none", hash: "#/search?words=xqzvw", there: link("without a degree") },
  { name: "search-results", hash: "#/search?words=feet", there: link(/Podiatrist/) },
  { name: "sources", hash: "#/sources", there: sources.fresh },
  {
    name: "sources-who",
    hash: "#/sources?part=who",
    there: sources.publisher,
    open: [sources.publisher],
  },
  {
    name: "sources-changes",
    hash: "#/sources?part=changes",
    there: heading("What changed"),
  },
  {
    name: "sources-gaps",
    hash: "#/sources?part=gaps",
    there: button("Ways in"),
    open: [button("Ways in")],
  },
  { name: "sources-mistake", hash: "#/sources?part=mistake", there: sources.letter },
  {
    name: "source",
    hash: "#/sources/hcpc-annotations",
    there: heading("Does it say something else now?"),
  },
  { name: "match", hash: "#/match", there: match.ask },
  {
    name: "match-result",
    hash: "#/match?a=1212121212",
    there: match.strong,
    open: [match.how, match.weights, match.fair],
  },
  { name: "match-skipped", hash: "#/match?done=1", there: match.title },
  { name: "display", hash: "#/settings", there: display.title },
  { name: "map-picture", hash: "#/map?profession=physiotherapist", there: map.station },
  {
    name: "map-card",
    hash: "#/map?profession=physiotherapist&card=station:physiotherapist",
    there: map.routesFrom,
  },
  { name: "map-lit", hash: "#/map?near=paramedic&only=paid", there: map.lightAll },
  { name: "map-plan", hash: "#/map?from=adult-with-level-3&to=physiotherapist", there: map.ways },
  { name: "map-outline", hash: "#/map?near=paramedic&as=outline", there: link("Paramedic") },
  { name: "map-table", hash: "#/map?near=paramedic&as=table", there: map.waysTable },
  { name: "work", hash: "#/work", there: work.title },
  {
    name: "support",
    hash: "#/support?profession=physiotherapist&band=3",
    there: link(/assistant/i),
  },
  {
    name: "support-rungs",
    hash: "#/support?profession=radiographer&band=3&role=imaging-clinical-support-worker",
    there: work.manager,
  },
  { name: "further", hash: "#/further", there: work.prescribing },
  {
    name: "further-advanced",
    hash: "#/further?topic=advanced-practice&profession=podiatrist",
    there: work.sideBySide,
  },
  {
    name: "further-medicines",
    hash: "#/further?topic=medicines&profession=dietitian",
    there: work.matrix,
  },
  { name: "further-credentials", hash: "#/further?topic=credentials", there: work.credentials },
  {
    name: "abroad",
    hash: "#/abroad?profession=diagnostic-radiographer",
    there: work.abroad,
  },
  { name: "move", hash: "#/move", there: work.move },
  { name: "move-to", hash: "#/move?to=dietitian", there: work.listed },
  { name: "compare-empty", hash: "#/compare", there: compare.choose("Podiatrist") },
  {
    name: "compare-professions",
    hash: "#/compare?kind=profession&ids=paramedic,podiatrist&pin=pay",
    there: compare.professions,
  },
  {
    name: "compare-jobs",
    hash: "#/compare?kind=role&ids=healthcare-assistant,emergency-care-assistant",
    there: compare.jobs,
  },
  {
    name: "compare-routes",
    hash: "#/compare?kind=route&ids=physio-bsc,physio-msc-prereg,physio-degree-apprenticeship",
    there: compare.routes,
  },
  {
    name: "display-panel",
    hash: "#/profession/podiatrist",
    there: profession.waysIn,
    open: [shell.access],
  },
  { name: "advisers", hash: "#/advisers", there: advisers.lesson },
  { name: "advisers-talk", hash: "#/advisers?profession=podiatrist", there: advisers.myth },
  { name: "advisers-show", hash: "#/advisers/show?profession=paramedic", there: advisers.on },
  {
    name: "advisers-answer",
    hash: "#/advisers/show?profession=paramedic&slide=10",
    there: advisers.on,
  },
  { name: "advisers-choose", hash: "#/advisers/show", there: heading("Show it to a hall") },
  { name: "advisers-parents", hash: "#/advisers/parents", there: advisers.ways },
  {
    name: "advisers-record",
    hash: "#/advisers/encounter",
    there: advisers.opened("Podiatrist"),
  },
  { name: "missing", hash: "#/nowhere", there: heading("No station here") },
];
