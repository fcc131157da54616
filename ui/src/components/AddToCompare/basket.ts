/**
 * What a person has put aside to compare while they look around: in memory only, so that nothing
 * of it is left when the window closes or a stand begins anew.
 */
export type Basket = { kind: BasketKind; ids: readonly string[] };
export type BasketKind = "profession" | "role" | "route";

export const MOST_IN_BASKET = 4;

const NOTHING: Basket = { kind: "profession", ids: [] };
let basket = NOTHING;
const listeners = new Set<() => void>();

/** What is put aside now. */
export function currentBasket(): Basket {
  return basket;
}

/** Hears of every change. */
export function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  return () => listeners.delete(changed);
}

/** Puts a thing aside, or back. Things of another kind cannot stand beside it, so they go. */
export function toggleInBasket(kind: BasketKind, id: string) {
  setBasket(toggled(basket, kind, id));
}

/** What is compared on the screen is what is put aside. */
export function setBasket(next: Basket) {
  basket = next;
  for (const changed of listeners) changed();
}

/** Forgets all of it. */
export function emptyBasket() {
  setBasket(NOTHING);
}

/** The basket after a tap on a thing; a full one takes no more. */
export function toggled(from: Basket, kind: BasketKind, id: string): Basket {
  if (from.kind !== kind) return { kind, ids: [id] };
  if (from.ids.includes(id)) return { kind, ids: from.ids.filter((one) => one !== id) };
  return from.ids.length < MOST_IN_BASKET ? { kind, ids: [...from.ids, id] } : from;
}

/** Where it is compared. */
export function basketAddress({ kind, ids }: Basket): string {
  return `#/compare?kind=${kind}&ids=${ids.map(encodeURIComponent).join(",")}`;
}
