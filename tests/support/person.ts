import { Key, type WebDriver, type WebElement } from "selenium-webdriver";
import type { Sign } from "./screens";

const LONGEST = 15_000;

/**
 * A person before the window: sees what stands there by role and name, taps, types, reads. Waits
 * for what it looks for, never for a time.
 */
export class Person {
  /** How often they tapped. */
  taps = 0;

  constructor(
    private readonly driver: WebDriver,
    private readonly byRole: string,
  ) {}

  /** Everything of this role and name that can be seen now. */
  async all(sign: Sign, within?: WebElement): Promise<WebElement[]> {
    const name = sign.name instanceof RegExp ? sign.name.source : sign.name;
    const flags = sign.name instanceof RegExp ? sign.name.flags : null;
    const ask = () =>
      this.driver.executeScript<WebElement[] | null>(QUERY, sign.role, name, flags, within);
    const found = await ask();
    if (found) return found;
    await this.driver.executeScript(this.byRole);
    return (await ask()) ?? [];
  }

  /** The first of this role and name, as soon as it is there. */
  async see(sign: Sign, within?: WebElement): Promise<WebElement> {
    const seen = await this.driver.wait(
      async () => (await this.all(sign, within).catch(() => []))[0] ?? null,
      LONGEST,
      `nothing to see: ${sign.role} ${sign.name}; the page says: ${(await this.page()).slice(0, 300)}`,
    );
    if (!seen) throw new Error(`nothing to see: ${sign.role} ${sign.name}`);
    return seen;
  }

  /** Waits until none of this role and name is left. */
  async gone(sign: Sign) {
    await this.driver.wait(async () => (await this.all(sign)).length === 0, LONGEST);
  }

  async tap(sign: Sign, within?: WebElement) {
    const element = await this.see(sign, within);
    await this.driver.executeScript(
      "arguments[0].scrollIntoView({ block: 'center', behavior: 'instant' })",
      element,
    );
    await this.driver.wait(() => this.standsStill(element), LONGEST, `never still: ${sign.name}`);
    await element.click();
    this.taps += 1;
  }

  /** Whether something is where it was two pictures ago: a list may still be making room. */
  private standsStill(element: WebElement): Promise<boolean> {
    return this.driver.executeAsyncScript<boolean>(STANDS_STILL, element);
  }

  /** Types into whatever has this role and name. */
  async type(sign: Sign, words: string) {
    await (await this.see(sign)).sendKeys(words);
  }

  /** Presses keys, whatever has the focus. */
  async press(...keys: string[]) {
    await this.driver
      .actions()
      .sendKeys(...keys)
      .perform();
  }

  /** Presses Tab, or Shift and Tab, until this has the focus; says how often. */
  async tabTo(sign: Sign, most = 60, way: "on" | "back" = "on"): Promise<number> {
    for (let tabs = 1; tabs <= most; tabs += 1) {
      if (way === "on") await this.press(Key.TAB);
      else {
        const keys = this.driver.actions().keyDown(Key.SHIFT).sendKeys(Key.TAB).keyUp(Key.SHIFT);
        await keys.perform();
      }
      const [wanted, focused] = [await this.all(sign), await this.focused()];
      for (const one of wanted) if ((await one.getId()) === (await focused.getId())) return tabs;
    }
    throw new Error(`${most} Tabs do not lead to: ${sign.role} ${sign.name}`);
  }

  focused(): WebElement {
    return this.driver.switchTo().activeElement();
  }

  /**
   * Whether the thing with the focus shows it: an outline that is drawn, in sight, under nothing
   * else. The engine scrolls what has the focus into view a frame after it has it, so we wait.
   */
  async showsFocus(): Promise<boolean> {
    const shown = () => this.driver.executeScript<boolean>(SHOWS_FOCUS);
    return this.driver.wait(shown, LONGEST).then(
      () => true,
      () => false,
    );
  }

  /** All text of the page. */
  page(): Promise<string> {
    return this.driver.executeScript<string>("return document.body.innerText");
  }

  /** Waits until the page says this. */
  async reads(words: string | RegExp): Promise<string> {
    let page = "";
    await this.driver.wait(
      async () => {
        page = await this.page();
        return typeof words === "string" ? page.includes(words) : words.test(page);
      },
      LONGEST,
      `the page never said: ${words}`,
    );
    return page;
  }

  /** Goes to an address as a link would. */
  async goTo(hash: string) {
    await this.driver.executeScript("window.location.hash = arguments[0]", hash);
  }
}

const QUERY = `
  const [role, name, flags, within] = arguments;
  if (!window.TestingLibraryDom) return null;
  const wanted = flags === null ? name : new RegExp(name, flags);
  return window.TestingLibraryDom.queryAllByRole(within || document.body, role, { name: wanted });
`;

const STANDS_STILL = `
  const [element, done] = arguments;
  const place = () => JSON.stringify(element.getBoundingClientRect());
  const before = place();
  requestAnimationFrame(() => requestAnimationFrame(() => done(place() === before)));
`;

const SHOWS_FOCUS = `
  const focused = document.activeElement;
  if (!focused || focused === document.body) return false;
  const style = getComputedStyle(focused);
  const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
  const box = focused.getBoundingClientRect();
  const inSight = box.bottom > 0 && box.top < innerHeight && box.width > 0;
  if (!focused.matches(":focus-visible") || !outlined || !inSight) return false;
  const middle = (from, to, most) => (Math.max(0, from) + Math.min(to, most)) / 2;
  const x = middle(box.left, box.right, innerWidth);
  const top = document.elementFromPoint(x, middle(box.top, box.bottom, innerHeight));
  return top !== null && (focused.contains(top) || top.contains(focused));
`;
