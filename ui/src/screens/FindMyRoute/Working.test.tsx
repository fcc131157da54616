import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { client } from "../../client";
import { aimAt, EMPTY, request, standAt } from "./state";
import { Working } from "./Working";

const state = aimAt(standAt(EMPTY, ["graduate-any"]), "podiatrist");

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("while the planner works", () => {
  it("nothing is seen of a quick answer", () => {
    render(<Working state={state} />);
    expect(screen.queryByRole("button")).toBeNull();
    expect(screen.getByRole("status").textContent).toBe("");
  });
  it("says calmly that it works, and Cancel stops this very question", () => {
    const call = vi.spyOn(client, "call").mockResolvedValue({ was_running: true } as never);
    render(<Working state={state} />);
    act(() => vi.advanceTimersByTime(400));
    expect(screen.getByRole("status").textContent).toBe("Working it out …");
    fireEvent.click(screen.getByRole("button", { name: "Cancel" }));
    expect(call).toHaveBeenCalledExactlyOnceWith("cancel", {
      question: request(state)?.question,
    });
  });
});
