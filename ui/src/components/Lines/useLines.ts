import { useQuery } from "@tanstack/react-query";
import type { ProfessionCard } from "../../client";
import { read } from "../../client/queries";

/** The line of a profession or of one of its branches; none while the list is being read. */
export type Lines = (id: string) => ProfessionCard | undefined;

/** Looks up whose line something runs on. */
export function useLines(): Lines {
  const professions = useQuery(read("professions", {}));
  const cards = professions.data?.professions ?? [];
  return (id) =>
    cards.find((card) => card.id === id || card.branches.some((branch) => branch.id === id));
}
