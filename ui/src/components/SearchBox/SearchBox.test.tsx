import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { SearchBox } from "./SearchBox";
import { HIT } from "./searchBox";

describe("the search box", () => {
  beforeEach(() => {
    window.location.hash = "#/";
  });
  afterEach(cleanup);

  it("keeps the focus and every letter while the screen changes", async () => {
    const user = userEvent.setup();
    render(<SearchBox />);
    const box = screen.getByRole("searchbox", { name: "Search everything" });
    await user.type(box, "feet & legs");
    expect(document.activeElement).toBe(box);
    expect((box as HTMLInputElement).value).toBe("feet & legs");
    expect(window.location.hash).toBe("#/search?words=feet+%26+legs");
  });

  it("is called by / and by Ctrl+K, and a / typed in it is a /", async () => {
    const user = userEvent.setup();
    render(<SearchBox />);
    const box = screen.getByRole("searchbox");
    await user.keyboard("/");
    expect(document.activeElement).toBe(box);
    await user.keyboard("a/b");
    expect((box as HTMLInputElement).value).toBe("a/b");
    box.blur();
    await user.keyboard("{Control>}k{/Control}");
    expect(document.activeElement).toBe(box);
  });

  it("hands the arrows on to the results and back", async () => {
    const user = userEvent.setup();
    render(
      <>
        <SearchBox />
        <a href="#/1" {...{ [HIT]: "" }}>
          one
        </a>
        <a href="#/2" {...{ [HIT]: "" }}>
          two
        </a>
      </>,
    );
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}");
    expect(document.activeElement?.textContent).toBe("two");
    await user.keyboard("{ArrowUp}{ArrowUp}");
    expect(document.activeElement).toBe(screen.getByRole("searchbox"));
  });
});
