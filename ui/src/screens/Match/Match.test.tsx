import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { MatchAnswer, MatchChoice, MatchReason } from "../../client";
import { read } from "../../client/queries";
import { usePlace } from "../../navigation/usePlace";
import { someCard, someEvidence, someMatched } from "../../testing";
import { Match } from "./Match";

const task = (text: string) => ({ text, evidence: someEvidence, leans: [] });
const choice = (id: string, first: string, second: string): MatchChoice => ({
  id,
  first: task(first),
  second: task(second),
});
const choices = [choice("a", "Sing.", "Draw."), choice("b", "Run.", "Sit.")];
const reason: MatchReason = {
  choice: "a",
  task: "Sing.",
  why: "They sing all day.",
  weight: 3,
  evidence: someEvidence,
};
const answer = (more: Partial<MatchAnswer>): MatchAnswer => ({
  answered: 2,
  asked: 2,
  callings: [
    someMatched({ because: [reason] }),
    someMatched({
      calling: { id: "osteopath", name: "Osteopath" },
      line: { id: "osteopath", name: "Osteopath" },
      tier: "less-like-you",
      but: [reason],
    }),
  ],
  ...more,
});

/** The screen at the address that the window shows, as the app draws it. */
function Screen() {
  const place = usePlace();
  return place.screen === "match" ? <Match query={place.query} /> : null;
}

function open(hash: string) {
  window.location.hash = hash;
  const known = new QueryClient();
  known.setQueryData(read("professions", {}).queryKey, { professions: [someCard()], tags: [] });
  known.setQueryData(read("match_choices", {}).queryKey, {
    choices,
    points: 7,
    all_answers: 4,
    balance: [],
  });
  const side = (sign: string) => (sign === "1" ? ("first" as const) : ("second" as const));
  for (const signs of ["11", "12", "21", "22", "1-", "2-"]) {
    const answers = [...signs].flatMap((sign, at) =>
      sign === "-" ? [] : [{ choice: choices[at]?.id ?? "", side: side(sign) }],
    );
    const { queryKey } = read("match_answers", { answers });
    known.setQueryData(queryKey, answer({ answered: answers.length }));
  }
  known.setQueryData(read("match_answers", { answers: [] }).queryKey, answer({ answered: 0 }));
  render(
    <QueryClientProvider client={known}>
      <Screen />
    </QueryClientProvider>,
  );
}

const heading = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("what suits me", () => {
  beforeEach(() => {
    window.location.hash = "#/match";
  });
  afterEach(cleanup);

  it("asks one choice after another and keeps the answers in the address", async () => {
    const user = userEvent.setup();
    open("#/match");
    await user.click(screen.getByRole("button", { name: "Draw." }));
    expect(window.location.hash).toBe("#/match?a=2");
    await user.click(screen.getByRole("button", { name: "Run." }));
    expect(window.location.hash).toBe("#/match?a=21");
    expect(heading()).toBe("What may suit you");
  });

  it("answers to keys where the focus is on the choice, and nowhere else", async () => {
    const user = userEvent.setup();
    open("#/match");
    screen.getByRole("button", { name: "Sing." }).focus();
    await user.keyboard("{ArrowRight}");
    expect(window.location.hash).toBe("#/match?a=2");
    screen.getByRole("heading", { level: 1 }).focus();
    await user.keyboard("{Backspace}");
    expect(window.location.hash).toBe("#/match");
    screen.getByRole("button", { name: /^Print/ }).focus();
    await user.keyboard("1");
    expect(window.location.hash, "on Print a 1 is no answer").toBe("#/match");
  });

  it("says why and why not, and leads on", () => {
    open("#/match?a=11");
    const strong = within(screen.getByRole("region", { name: "A strong match" }));
    expect(strong.getByRole("heading", { name: "Because you chose" })).toBeTruthy();
    const route = strong.getByRole("link", { name: "Find my route to Paramedic" });
    expect(route.getAttribute("href")).toBe("#/find?to=paramedic");
    const less = within(screen.getByRole("region", { name: "Less like you" }));
    expect(less.getByRole("heading", { name: "You may not like" })).toBeTruthy();
  });

  it("lets one choice be changed on the result", async () => {
    const user = userEvent.setup();
    open("#/match?a=11");
    await user.click(screen.getByRole("button", { name: "Change a choice" }));
    const second = within(screen.getByRole("group", { name: "Choice 2" }));
    await user.click(second.getByRole("radio", { name: "Skipped" }));
    expect(window.location.hash).toBe("#/match?a=1-");
    expect(screen.getByText(/You answered 1 of 2/)).toBeTruthy();
  });

  it("says something useful where everything was skipped", () => {
    open("#/match?a=--");
    expect(screen.getByText(/You skipped every choice/)).toBeTruthy();
    expect(screen.queryByRole("link", { name: /^Compare/ })).toBeNull();
  });
});
