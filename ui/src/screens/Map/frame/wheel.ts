/** Whom a turn of the wheel is for. A turn has no end of its own: it is over when it has been still. */
export type Owner = "map" | "page";

/** So long still, and the next turn is another. */
export const STILL_MS = 150;

type Asked = {
  /** More than 0 is towards the hand: farther off, or down the page. */
  deltaY: number;
  ctrlKey: boolean;
  /** All of the map is in sight. */
  whole: boolean;
  /** The map begins above what the window shows of the page. */
  begun: boolean;
};

/**
 * A wheel over the map zooms it. Where it has nothing to zoom it moves the page, so that nobody is
 * caught in the map: down, when all of it is in sight; up, when the page has gone past its beginning.
 * A pad's pinch comes with Ctrl and is always for the map.
 */
export function ownerOf({ deltaY, ctrlKey, whole, begun }: Asked): Owner {
  if (ctrlKey || !whole) return "map";
  return deltaY > 0 || begun ? "page" : "map";
}

/** Listens to the wheel on an element, and gives the map what is the map's. */
export function listenToWheel(
  element: HTMLElement,
  hands: { isWhole(): boolean; onTurn(event: WheelEvent): void; onStill(): void },
  signal: AbortSignal,
) {
  let owner: Owner | null = null;
  let still: ReturnType<typeof setTimeout> | undefined;
  const goOn = () => {
    clearTimeout(still);
    still = setTimeout(() => {
      const whose = owner;
      owner = null;
      if (whose === "map") hands.onStill();
    }, STILL_MS);
  };
  const turned = (event: WheelEvent) => {
    const { deltaY, ctrlKey } = event;
    const begun = element.getBoundingClientRect().top < -1;
    owner ??= ownerOf({ deltaY, ctrlKey, whole: hands.isWhole(), begun });
    goOn();
    if (owner !== "map") return;
    event.preventDefault();
    hands.onTurn(event);
  };
  // A turn that began elsewhere goes on when the page brings the map beneath the pointer.
  const elsewhere = ({ target }: WheelEvent) => {
    if (owner === "map" || (target instanceof Node && element.contains(target))) return;
    owner = "page";
    goOn();
  };
  element.addEventListener("wheel", turned, { signal, passive: false });
  window.addEventListener("wheel", elsewhere, { signal, passive: true, capture: true });
  signal.addEventListener("abort", () => clearTimeout(still));
}
