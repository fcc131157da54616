/**
 * Copies what an SVG shows on to a canvas, with the look that the page's styles give it. It knows
 * the shapes that the map is drawn of, and nothing of the map: what the map looks like is said once,
 * where the SVG is made. In steps, so that a large map can be copied between two frames.
 */
export function* copy(svg: SVGSVGElement, canvas: HTMLCanvasElement): Generator<void> {
  const { x, y, width: across } = svg.viewBox.baseVal;
  const [width, height] = [lengthOf(svg, "width"), lengthOf(svg, "height")];
  const sharp = sharpness(width, height);
  canvas.width = Math.max(1, Math.round(width * sharp));
  canvas.height = Math.max(1, Math.round(height * sharp));
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  // In memory: one that the engine composes costs more to move, and far more without a graphics card.
  const pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (!pen || across === 0) return;
  pen.fillStyle = groundOf(svg);
  pen.fillRect(0, 0, canvas.width, canvas.height);
  const scale = (width / across) * sharp;
  pen.setTransform(scale, 0, 0, scale, -x * scale, -y * scale);
  yield* copyAll(pen, svg, 1);
}

/** As many pixels as the screen has, as long as they take no more than a large screen's memory. */
function sharpness(width: number, height: number): number {
  return Math.min(
    window.devicePixelRatio || 1,
    Math.sqrt(MOST_PIXELS / Math.max(1, width * height)),
  );
}
const MOST_PIXELS = 6_000_000;

function groundOf(svg: SVGSVGElement): string {
  for (let at: Element | null = svg; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (seen(backgroundColor)) return backgroundColor;
  }
  return "#fff";
}

function* copyAll(
  pen: CanvasRenderingContext2D,
  parent: Element,
  through: number,
): Generator<void> {
  for (const element of parent.children) {
    const style = getComputedStyle(element);
    const opacity = through * Number(style.opacity);
    if (opacity === 0 || style.display === "none") continue;
    pen.globalAlpha = opacity;
    if (element instanceof SVGGElement) yield* copyAll(pen, element, opacity);
    else if (element instanceof SVGTextElement) copyText(pen, element, style);
    else copyShape(pen, element, style);
    yield;
  }
}

function copyShape(pen: CanvasRenderingContext2D, element: Element, style: CSSStyleDeclaration) {
  const shape = shapeOf(element);
  if (!shape) return;
  if (seen(style.fill)) {
    pen.fillStyle = style.fill;
    pen.fill(shape);
  }
  if (takeStroke(pen, style)) pen.stroke(shape);
}

function shapeOf(element: Element): Path2D | null {
  const at = (name: string) => lengthOf(element, name);
  const shape = new Path2D();
  switch (element.tagName) {
    case "path":
      return new Path2D(element.getAttribute("d") ?? "");
    case "circle":
      shape.arc(at("cx"), at("cy"), at("r"), 0, 2 * Math.PI);
      return shape;
    case "rect":
      shape.roundRect(at("x"), at("y"), at("width"), at("height"), at("rx"));
      return shape;
    default:
      return null;
  }
}

function copyText(pen: CanvasRenderingContext2D, text: SVGTextElement, style: CSSStyleDeclaration) {
  const { fontWeight, fontSize, fontFamily, textAnchor } = style;
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`;
  pen.textAlign = textAnchor === "middle" ? "center" : textAnchor === "end" ? "end" : "start";
  const stroked = takeStroke(pen, style);
  pen.fillStyle = style.fill;
  for (const line of text.children.length > 0 ? text.children : [text]) {
    const [words, x, y] = [line.textContent ?? "", lengthOf(line, "x"), lengthOf(line, "y")];
    // The halo lies beneath the letters.
    if (stroked) pen.strokeText(words, x, y);
    pen.fillText(words, x, y);
  }
}

/** Takes up the stroke of a style; none to draw: false. */
function takeStroke(pen: CanvasRenderingContext2D, style: CSSStyleDeclaration): boolean {
  const width = Number.parseFloat(style.strokeWidth);
  if (!seen(style.stroke) || !(width > 0)) return false;
  pen.strokeStyle = style.stroke;
  pen.lineWidth = width;
  pen.lineCap = style.strokeLinecap as CanvasLineCap;
  pen.lineJoin = style.strokeLinejoin as CanvasLineJoin;
  pen.setLineDash(
    style.strokeDasharray === "none"
      ? []
      : style.strokeDasharray.split(/[\s,]+/).map(Number.parseFloat),
  );
  return true;
}

function seen(colour: string): boolean {
  return colour !== "none" && colour !== "transparent" && !/^rgba\(.*, 0\)$/.test(colour);
}

function lengthOf(element: Element, name: string): number {
  return Number.parseFloat(element.getAttribute(name) ?? "") || 0;
}
