import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render, screen } from "@testing-library/react";
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

function show(one: RoutesAnswer, onAgain = () => {}) {
  vi.spyOn(client, "call").mockImplementation(async (name) => {
    if (name === "timeline") return someTimeline() as never;
    if (name === "attainments") return { attainments: [] } as never;
    return { starts: [], roles: [], stages: [] } as never;
  });
  render(
    <QueryClientProvider client={new QueryClient()}>
      <PlansBody state={state} answer={one} job="physiotherapist" busy={false} onAgain={onAgain} />
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
});
