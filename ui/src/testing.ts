import type { Evidence, ProfessionCard } from "./client";

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
    ways_in: { degree: true, graduate: true, apprenticeship: true, routes: 8 },
    subjects: ["a science (biology, chemistry, physics or applied science)", "English", "maths"],
    evidence: someEvidence,
    ...more,
  };
}
