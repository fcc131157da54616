import type { Matched, MatchTier, Named } from "../../client";

/** The tiers as they stand on the screen. */
export const TIERS: readonly MatchTier[] = ["strong", "worth-a-look", "less-like-you"];

const MOST_COMPARED = 3;

/** The professions to set side by side: the first three lines of the list, none of them twice. */
export function toCompare(callings: readonly Matched[]): Named[] {
  const lines = new Map<string, Named>();
  for (const { line, tier } of callings) {
    if (tier !== "less-like-you" && lines.size < MOST_COMPARED) lines.set(line.id, line);
  }
  return [...lines.values()];
}

/** The tiers that hold someone, in their order, each with its callings as they stand. */
export function byTier(callings: readonly Matched[]): { tier: MatchTier; callings: Matched[] }[] {
  return TIERS.map((tier) => ({
    tier,
    callings: callings.filter((one) => one.tier === tier),
  })).filter((group) => group.callings.length > 0);
}
