import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { client, type RoutesAnswer } from "../../client";
import { somePlan, someRoutes, someTimeline } from "./examples";
import { PlansBody } from "./PlansBody";
import { aimAt, EMPTY, standAt } from "./state";

const state = aimAt(standAt(EMPTY, ["graduate-any"]), "physiotherapist");
const answer = (more: Partial<RoutesAnswer> = {}): RoutesAnswer => ({
  from: [],
  to: [],
  already_there: false,
  plans: [somePlan({ access: 10, degree: 34 }), somePlan({ degree: 36 })],
  also_works: [],
  not_open: [],
  unsuited: [],
  routes: someRoutes,
  next_question: null,
  complete: true,
  ...more,
});

function show(one: RoutesAnswer, onAgain = () => {}, at = state) {
  vi.spyOn(client, "call").mockImplementation(async (name) => {
    if (name === "timeline") return someTimeline() as never;
    if (name === "routes") return one as never;
    if (name === "attainments") return { attainments: [] } as never;
    return { starts: [], roles: [], stages: [] } as never;
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PlansBody state={at} answer={one} job="physiotherapist" busy={false} onAgain={onAgain} />
    </QueryClientProvider>,
  );
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe("the list of ways", () => {
  it("names each by its whole way, with its dates and its money in words", async () => {
    show(answer());
    const whole = "Access to HE diploma, then degree in physiotherapy";
    expect(screen.getByRole("article", { name: whole })).toBeTruthy();
    expect(await screen.findAllByText(/You could start in September 2027/)).toHaveLength(2);
    const money = screen.getAllByRole("img", { name: /Year 2: pay not known, fees £9,790/ });
    expect(money).toHaveLength(2);
  });
  it("that is not the whole says so, and can be looked for again", async () => {
    const again = vi.fn();
    show(answer({ complete: false }), again);
    expect(screen.getByText(/The search stopped early/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Look again" }));
    expect(again).toHaveBeenCalledOnce();
  });
  it("that is the whole does not speak of it", () => {
    show(answer());
    expect(screen.queryByText(/The search stopped early/)).toBeNull();
  });
  it("names what does not suit a wish, with the reason, and lets all be shown again", async () => {
    const because = "You are not paid while on it.";
    const wished = { ...state, only: ["paid" as const], open: ["unsuited"] };
    show(answer({ plans: [], unsuited: [{ route: "degree", because }] }), () => {}, wished);
    expect(screen.getByText(/1 other is named below/)).toBeTruthy();
    expect(screen.getByText(because)).toBeTruthy();
    const all = screen.getAllByRole("link", { name: "Show all ways again" });
    expect(all[0]?.getAttribute("href")).not.toContain("only=");
  });
  it("says of each wish how many ways would suit it", async () => {
    show(answer());
    const wishes = within(screen.getByRole("group", { name: /^Show only/ }));
    await waitFor(() => expect(wishes.getAllByText(/^2 ways$/)).toHaveLength(3));
  });
});
