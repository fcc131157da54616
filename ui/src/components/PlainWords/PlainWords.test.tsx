import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useRef } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { read } from "../../client/queries";
import { someEvidence } from "../../testing";
import { PlainWords } from "./PlainWords";

afterEach(cleanup);

function Page({ text }: { text: string }) {
  const page = useRef<HTMLElement>(null);
  return (
    <main ref={page}>
      <PlainWords page={page} />
      <p>{text}</p>
    </main>
  );
}

function open(text: string) {
  const known = new QueryClient();
  known.setQueryData(read("words", {}).queryKey, {
    words: [
      {
        word: "HCPC",
        also: [],
        meaning: "Health and Care Professions Council.",
        evidence: someEvidence,
      },
      {
        word: "Foundation degree",
        also: [],
        meaning: "A course, often beside a job.",
        evidence: null,
      },
    ],
  });
  const page = (words: string) => (
    <QueryClientProvider client={known}>
      <Page text={words} />
    </QueryClientProvider>
  );
  const { rerender } = render(page(text));
  return (words: string) => rerender(page(words));
}

describe("hard words", () => {
  it("of the page are explained, with who says so, and the page's text stays as it is", async () => {
    const user = userEvent.setup();
    open("The HCPC keeps the register.");
    await user.click(screen.getByRole("button", { name: "1 hard word on this page" }));
    expect(screen.getByRole("term").textContent).toBe("HCPC");
    expect(screen.getByRole("button", { name: /Who says so: HCPC/ })).toBeDefined();
    expect(screen.getByText("The HCPC keeps the register.").innerHTML).not.toContain("<");
  });
  it("follow the page as it changes", async () => {
    const change = open("Nothing hard.");
    expect(screen.getByText(/No hard words/)).toBeDefined();
    change("A foundation degree that the HCPC approved.");
    await waitFor(() =>
      expect(screen.getByRole("button", { name: "2 hard words on this page" })).toBeDefined(),
    );
  });
});
