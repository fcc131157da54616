import {
  type Box,
  between,
  panBy,
  type Size,
  type View,
  zoomBy,
} from "../../../ui/src/screens/Map/frame/viewport";

const FRAMES_A_MOVE = 52;

/**
 * A hand on the map: closer, along the line, down, up and back, farther, and across all of it. Each
 * frame is another view, so that nothing can be kept from the one before.
 */
export function gesture(bounds: Box, start: View, frame: Size): View[] {
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  const close = { ...zoomBy(start, 4), ...middle };
  const right = panBy(close, 1.2, 0, frame);
  const down = panBy(right, -0.4, 1, frame);
  const back = panBy(down, -0.8, -0.5, frame);
  const stops = [start, close, right, down, back, zoomBy(start, 1.2), start];
  return stops.slice(1).flatMap((to, place) => {
    const from = stops[place] ?? start;
    return Array.from({ length: FRAMES_A_MOVE }, (_, step) =>
      between(from, to, (step + 1) / FRAMES_A_MOVE),
    );
  });
}
