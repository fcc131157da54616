import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";
import { ANYTHING } from "./state";

const say = sayer(english);

export type Aim = {
  /** Its name in a sentence: "physiotherapist"; none while it is read, or where it is unknown. */
  name: string | null;
  /** The profession whose line it is. */
  line: string | undefined;
  badge: string | null;
  /** The branch or profession is one that this app has a page for. */
  profession: string | null;
};

/** What is aimed at: a profession, a branch, a role or a stage. */
export function useAim(to: string | null): Aim {
  const professions = useQuery(read("professions", {})).data?.professions ?? [];
  const positions = useQuery(read("positions", {})).data;
  const nothing = { name: null, line: undefined, badge: null, profession: null };
  if (!to) return nothing;
  if (to === ANYTHING) return { ...nothing, name: say("anything") };
  for (const card of professions) {
    const branch = card.branches.find(({ id }) => id === to);
    if (card.id === to || branch) {
      const name = inSentence(branch?.name ?? card.name);
      return { name, line: card.id, badge: card.badge, profession: card.id };
    }
  }
  const role = positions?.roles.find(({ id }) => id === to);
  const stage = positions?.stages.find(({ id }) => id === to);
  if (role) {
    const own = professions.filter(
      (card) =>
        role.professions.includes(card.id) ||
        card.branches.some(({ id }) => role.professions.includes(id)),
    );
    const [card] = own.length === 1 ? own : [];
    return {
      name: inSentence(role.name),
      line: card?.id,
      badge: card?.badge ?? null,
      profession: card?.id ?? null,
    };
  }
  return stage ? { ...nothing, name: say("anyJob", { stage: inSentence(stage.name) }) } : nothing;
}

/** "Physiotherapist" is "physiotherapist" in a sentence; what is all capitals stays. */
export function inSentence(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
