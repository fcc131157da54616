import type { Page } from "playwright-core";

/** A text as it stands on a screen, and where. */
export type Seen = { text: string; where: string };

/** Everything that a person reads or hears on this page: texts, names, titles, hints, own signs. */
export function everythingSaid(page: Page): Promise<Seen[]> {
  return page.evaluate(() => {
    const seen: { text: string; where: string }[] = [{ text: document.title, where: "title" }];
    const shows = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className}`;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const parent = walker.currentNode.parentElement;
      if (!parent || parent.closest("script, style") || !shows(parent)) continue;
      seen.push({ text: walker.currentNode.textContent ?? "", where: name(parent) });
    }
    const spoken = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder"];
    for (const element of document.body.querySelectorAll("*")) {
      if (!shows(element)) continue;
      for (const attribute of [...spoken, "alt"]) {
        const text = element.getAttribute(attribute);
        if (text) seen.push({ text, where: `${name(element)} ${attribute}` });
      }
      if (element instanceof HTMLTextAreaElement) {
        seen.push({ text: element.value, where: name(element) });
      }
      for (const side of ["::before", "::after"]) {
        const text = /^"(.*\p{L}{2}.*)"$/u.exec(getComputedStyle(element, side).content)?.[1];
        if (text) seen.push({ text, where: `${name(element)} ${side}` });
      }
    }
    return seen;
  });
}

/** Texts that leave the box they stand in, are cut off by one, or lie beyond the window. */
export function textsOutOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const out: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) {
        continue;
      }
      // What only screen readers say takes no room; what is drawn in a picture is placed by it.
      if (parent.closest("svg, .visually-hidden, textarea, option")) continue;
      if (parent.getBoundingClientRect().width <= 1) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const left = Math.min(...[...range.getClientRects()].map((rect) => rect.left));
      const right = Math.max(...[...range.getClientRects()].map((rect) => rect.right));
      if (!Number.isFinite(left) || right - left < 1) continue;
      const told = `${parent.tagName.toLowerCase()}.${parent.className}: ${text.data.slice(0, 60)}`;
      if (right > window.innerWidth + SLACK) out.push(`beyond the window: ${told}`);
      let block: Element = parent;
      while (getComputedStyle(block).display === "inline" && block.parentElement) {
        block = block.parentElement;
      }
      const box = block.getBoundingClientRect();
      if (left < box.left - SLACK || right > box.right + SLACK) out.push(`out of its box: ${told}`);
      for (let around = parent.parentElement; around; around = around.parentElement) {
        if (!["hidden", "clip"].includes(getComputedStyle(around).overflowX)) continue;
        const edge = around.getBoundingClientRect();
        if (around !== document.body && right > edge.right + SLACK) out.push(`cut off: ${told}`);
      }
    }
    return [...new Set(out)];
  });
}
