import type { Evidence } from "../../client";

/** Whether two facts rest on the same: then one mark serves both. */
export function sameEvidence(one: Evidence, other: Evidence): boolean {
  return (
    one.as_of === other.as_of &&
    one.confidence === other.confidence &&
    one.conflict === other.conflict &&
    one.note === other.note &&
    one.sources.length === other.sources.length &&
    one.sources.every((source, place) => source.id === other.sources[place]?.id)
  );
}
