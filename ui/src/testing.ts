import type { Evidence, Matched, ProfessionCard, ProfessionPage, Role, RouteCard } from "./client";

/** Made-up rows for tests: complete, so that a test names only what it is about. */
export const someEvidence: Evidence = {
  sources: [
    {
      id: "hcpc-2025-01",
      title: "Registrants by profession",
      publisher: "Health and Care Professions Council",
      url: "https://www.hcpc-uk.org/registrants/",
      copy_date: "2025-01-14",
      note: null,
    },
  ],
  as_of: "2025-01",
  confidence: "high",
  conflict: null,
  note: null,
  stale_from: null,
};

export function someCard(more: Partial<ProfessionCard> = {}): ProfessionCard {
  return {
    id: "paramedic",
    name: "Paramedic",
    plural: "Paramedics",
    badge: "PA",
    group: "urgent and emergency care",
    in_short: "Helps people who are badly hurt or suddenly ill.",
    regulator: { id: "hcpc", name: "HCPC" },
    small: false,
    branches: [],
    ways_in: {
      degree: true,
      graduate: true,
      apprenticeship: true,
      without_a_levels: true,
      routes: 8,
    },
    subjects: ["a science (biology, chemistry, physics or applied science)", "English", "maths"],
    tagged: [],
    evidence: someEvidence,
    ...more,
  };
}

export function someRole(more: Partial<Role> = {}): Role {
  return {
    id: "paramedic",
    title: "Paramedic",
    other_titles: [],
    stage: { id: "registered", name: "Registered" },
    pillar: "clinical",
    bands: ["6"],
    professions: [{ id: "paramedic", name: "Paramedic" }],
    what: "Treats patients on their own judgement.",
    needs: null,
    specialisms: [],
    evidence: someEvidence,
    ...more,
  };
}

export function someRoute(more: Partial<RouteCard> = {}): RouteCard {
  return {
    id: "paramedic-degree",
    kind: { id: "undergraduate-degree", name: "Degree" },
    pattern: "study",
    title: "Degree in paramedic science",
    from: [{ id: "post-16-student", name: "At sixth form or college" }],
    to: [{ id: "paramedic", name: "Paramedic" }],
    award: "BSc (Hons)",
    level: 6,
    full_time: { min: 36, typical: 36, max: 48, assumed: null },
    part_time: null,
    fees: {
      min: 29370,
      typical: 29370,
      max: 29370,
      as_of: "2026/27",
      assumed: null,
      evidence: someEvidence,
    },
    paid: false,
    pay: null,
    needs: [],
    asks: [],
    grants: [],
    gatekeepers: [
      { id: "university", name: "A university", decides: "Whether you get a place.", ask: [] },
      { id: "regulator", name: "The regulator", decides: "Whether you register.", ask: [] },
    ],
    intakes: [9],
    deadline: null,
    funding: [],
    availability: null,
    how_to_apply: null,
    typical_offer: null,
    text: null,
    apprenticeship: null,
    learner_role: null,
    closed: null,
    evidence: someEvidence,
    ...more,
  };
}

export function somePage(more: Partial<ProfessionPage> = {}): ProfessionPage {
  return {
    card: someCard(),
    protected_titles: ["Paramedic"],
    other_names: [],
    body: null,
    regulator: null,
    official_page: "https://example.org/paramedic",
    topics: [],
    figures: [],
    ladder: [someRole()],
    pay: [],
    ways_in: [someRoute()],
    ways_back: [],
    support_ways: [],
    ways_on: [],
    apprenticeships: [],
    medicines: [],
    providers: [],
    questions: [],
    links: [],
    gaps: [],
    ...more,
  };
}

export function someMatched(more: Partial<Matched> = {}): Matched {
  return {
    calling: { id: "paramedic", name: "Paramedic" },
    line: { id: "paramedic", name: "Paramedic" },
    tier: "strong",
    level_with_last: false,
    heart: "They are often the first to get to someone who is badly hurt.",
    because: [],
    but: [],
    ...more,
  };
}
