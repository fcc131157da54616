import { moveFingers, type Place, SLACK, wheelFactor, zoomAround } from "./gestures";
import type { Size, View } from "./viewport";
import { listenToWheel } from "./wheel";

type Hands = {
  now: () => View;
  size: () => Size;
  /** Whether all of the map is in sight. */
  isWhole: () => boolean;
  /** A hand is laid on the map. */
  onHand: () => void;
  onMove: (view: View) => void;
  /** All hands are off it, after a move. */
  onRest: () => void;
};

/** Listens to the hands on an element; gives what stops it. */
export function listen(element: HTMLElement, hands: Hands): () => void {
  const fingers = new Map<number, Place>();
  let begun: Place | null = null;
  let dragging = false;

  const placeOf = (event: MouseEvent): Place => {
    const box = element.getBoundingClientRect();
    return { x: event.clientX - box.x, y: event.clientY - box.y };
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    hands.onHand();
    fingers.set(event.pointerId, placeOf(event));
    if (fingers.size === 1) {
      begun = placeOf(event);
      dragging = false;
    }
  };
  const move = (event: PointerEvent) => {
    if (!fingers.has(event.pointerId)) return;
    const to = placeOf(event);
    if (!dragging) {
      const far = begun ? Math.hypot(to.x - begun.x, to.y - begun.y) : 0;
      if (far < SLACK && fingers.size < 2) return;
      dragging = true;
      // From here on the drag is ours wherever it leads; a tap stays with what was tapped.
      for (const id of fingers.keys()) element.setPointerCapture(id);
    }
    const before = [...fingers.values()];
    fingers.set(event.pointerId, to);
    hands.onMove(moveFingers(hands.now(), before, [...fingers.values()], hands.size()));
  };
  const up = (event: PointerEvent) => {
    if (!fingers.delete(event.pointerId) || fingers.size > 0) return;
    if (dragging) hands.onRest();
  };
  const click = (event: MouseEvent) => {
    // The end of a drag is no tap.
    if (!dragging) return;
    dragging = false;
    event.stopPropagation();
    event.preventDefault();
  };
  const turn = (event: WheelEvent) => {
    hands.onHand();
    hands.onMove(zoomAround(hands.now(), placeOf(event), wheelFactor(event), hands.size()));
  };

  const heard = new AbortController();
  const { signal } = heard;
  element.addEventListener("pointerdown", down, { signal });
  element.addEventListener("pointermove", move, { signal });
  // A hand may be lifted anywhere.
  window.addEventListener("pointerup", up, { signal });
  window.addEventListener("pointercancel", up, { signal });
  element.addEventListener("click", click, { signal, capture: true });
  listenToWheel(element, { isWhole: hands.isWhole, onTurn: turn, onStill: hands.onRest }, signal);
  return () => heard.abort();
}
