import { useSyncExternalStore } from "react";
import { client } from "../../client";
import { readPlan } from "./planFile";
import { write } from "./state";

/**
 * Plans kept on this computer, by the person's own hand only, and never where the host keeps
 * nothing (`capabilities.personal`). Each is the text of a plan file, read with the same care.
 */
const KEY = "ahp-atlas.plans";
/** More than anybody follows; the oldest makes room. */
const MOST = 12;

export type Kept = {
  /** The plan's id and its aim: keeping it again replaces it. */
  id: string;
  name: string;
  leadsTo: string;
  /** The day it was last kept, "2026-11-24". */
  on: string;
  done: number;
  steps: number;
  /** The query of Find my route that shows it. */
  query: string;
};

const listeners = new Set<() => void>();

function texts(): string[] {
  if (!client.capabilities.personal) return [];
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? "[]");
    return Array.isArray(all) ? all.filter((text) => typeof text === "string").slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** Whether it could be written: a full or forbidden store must be said, not swallowed. */
function store(all: readonly string[]): boolean {
  try {
    if (all.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(all.slice(0, MOST)));
  } catch {
    return false;
  }
  for (const changed of listeners) changed();
  return true;
}

/** What a kept text says; nothing where it cannot be read any more. */
export function asKept(text: string): Kept | null {
  const read = readPlan(text);
  if ("problem" in read) return null;
  const { state, name, leadsTo, savedOn, steps } = read;
  return {
    id: `${state.to} ${state.mine}`,
    name,
    leadsTo,
    on: savedOn,
    done: state.ticked.length,
    steps,
    query: write(state),
  };
}

/** Keeps a plan, in place of the same one if it was kept before. The newest stands first. */
export function keep(text: string): boolean {
  const id = asKept(text)?.id;
  if (id === undefined || !client.capabilities.personal) return false;
  return store([text, ...texts().filter((one) => asKept(one)?.id !== id)]);
}

/** Takes a plan away from this computer. */
export function forget(id: string) {
  store(texts().filter((one) => asKept(one)?.id !== id));
}

let seen = "";
let all: Kept[] = [];

/** The kept plans, the newest first; the same list until something changes. */
export function keptPlans(): Kept[] {
  const now = texts();
  const key = JSON.stringify(now);
  if (key !== seen) {
    seen = key;
    all = now.flatMap((text) => asKept(text) ?? []);
  }
  return all;
}

/** The kept plans, as a screen shows them. */
export function useKept(): Kept[] {
  return useSyncExternalStore((changed) => {
    listeners.add(changed);
    return () => listeners.delete(changed);
  }, keptPlans);
}
