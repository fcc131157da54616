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

/**
 * Texts that leave the box they stand in, are cut off by one, or lie beyond the window. A table
 * that the keyboard can scroll may be wider than the window; a name that is shortened with "…"
 * may be, where it is hidden from screen readers because they hear it elsewhere.
 */
export function textsOutOfPlace(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    const out = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) look(walker.currentNode as Text);
    return [...out];

    function look(text: Text) {
      const parent = text.parentElement;
      if (!parent || !text.data.trim() || !parent.checkVisibility({ visibilityProperty: true })) {
        return;
      }
      // What only screen readers say takes no room; what is drawn in a picture is placed by it.
      if (parent.closest("svg, .visually-hidden, textarea, option")) return;
      if (parent.getBoundingClientRect().width <= 1) return;
      const range = document.createRange();
      range.selectNodeContents(text);
      const rects = [...range.getClientRects()];
      const left = Math.min(...rects.map((rect) => rect.left));
      const right = Math.max(...rects.map((rect) => rect.right));
      if (rects.length === 0 || right - left < 1) return;
      const block = blockOf(parent);
      if (
        getComputedStyle(block).textOverflow === "ellipsis" &&
        block.closest("[aria-hidden=true]")
      ) {
        return;
      }
      const told = `${parent.tagName.toLowerCase()}.${parent.className}: ${text.data.slice(0, 60)}`;
      const box = block.getBoundingClientRect();
      if (left < box.left - SLACK || right > box.right + SLACK) out.add(`out of its box: ${told}`);
      for (let around: Element | null = parent; around; around = around.parentElement) {
        const { overflowX } = getComputedStyle(around);
        if (["auto", "scroll"].includes(overflowX) && around.getAttribute("tabindex") === "0")
          return;
        const cuts = ["hidden", "clip"].includes(overflowX) && around !== document.body;
        if (cuts && right > around.getBoundingClientRect().right + SLACK)
          out.add(`cut off: ${told}`);
      }
      if (right > window.innerWidth + SLACK) out.add(`beyond the window: ${told}`);
    }

    function blockOf(element: Element): Element {
      let block = element;
      while (getComputedStyle(block).display === "inline" && block.parentElement) {
        block = block.parentElement;
      }
      return block;
    }
  });
}
