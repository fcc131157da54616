import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import messages from "../../language/en/Scene.json";
import { drawings } from "../Pictogram/drawings";
import { figure } from "./parts";
import { Scene } from "./Scene";
import { scenes } from "./scenes";

afterEach(cleanup);

describe("the scenes", () => {
  it("are there for each profession that has a pictogram, and described in words", () => {
    expect(Object.keys(drawings)).toHaveLength(14);
    expect(Object.keys(scenes).toSorted()).toEqual(Object.keys(drawings).toSorted());
    expect(Object.keys(messages).toSorted()).toEqual(Object.keys(scenes).toSorted());
  });
  it("stay on their drawing: every number is one that can be drawn", () => {
    for (const part of Object.values(scenes).flat()) {
      expect(part.d).toMatch(/^[Mm]/);
      expect(part.d).not.toMatch(/NaN|Infinity|undefined/);
    }
  });
  it("show the profession's colour in each", () => {
    for (const parts of Object.values(scenes)) {
      expect(parts.some((part) => "paint" in part && part.paint === "line")).toBe(true);
    }
  });
  it("are pictures with a name, and nothing where there is none", () => {
    const { container, rerender } = render(<Scene of="podiatrist" />);
    expect(screen.getByRole("img", { name: /podiatrist treats the bare foot/ })).toBeTruthy();
    rerender(<Scene of="wizard" />);
    expect(container.innerHTML).toBe("");
  });
});

describe("a person", () => {
  const look = { wears: "line", skin: 1, hair: "short", faces: 1 } as const;
  it("is drawn from back to front, the near arm last", () => {
    const parts = figure({
      ...look,
      hip: [100, 120],
      neck: [100, 70],
      hands: [
        [130, 100],
        [70, 100],
      ],
      feet: [[100, 176]],
    });
    expect(parts[0]?.d).toContain("M64.5 100");
    expect(parts.at(-1)?.d).toContain("M125 100");
  });
  it("has its head beyond the neck, also where it lies", () => {
    const lying = figure({
      ...look,
      hip: [150, 120],
      neck: [100, 120],
      hands: [
        [120, 130],
        [120, 130],
      ],
      feet: [],
    });
    expect(lying.some(({ d }) => d.startsWith("M73 120a13 13"))).toBe(true);
  });
});
