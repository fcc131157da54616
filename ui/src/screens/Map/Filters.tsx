import { useId } from "react";
import type { Positions } from "../../client";
import { Button } from "../../components/Button/Button";
import { Toggle } from "../../components/Choices/Choices";
import { capital } from "../../words";
import styles from "./Map.module.css";
import { say } from "./say";
import type { Scene } from "./scene";
import { filtered, type MapState, ONLY, unfiltered } from "./state";

type FiltersProps = {
  scene: Scene;
  positions: Positions | undefined;
  state: MapState;
  /** How many stations are lit; none: nothing fades. */
  lit: number | null;
  onChange: (changes: Partial<MapState>) => void;
};

/** What a person can light up. What is not asked for fades; it never goes away. */
export function Filters({ scene, positions, state, lit, onChange }: FiltersProps) {
  const id = useId();
  const pillars = [...new Set(scene.stations.map(({ pillar }) => pillar).filter(Boolean))].sort();
  const one = (values: readonly string[]) => values[0] ?? "";
  const several = (value: string) => (value ? [value] : []);
  return (
    <fieldset className={`${styles.filters} screen-only`}>
      <legend className="visually-hidden">{say("filters")}</legend>
      <div className={styles.field}>
        <label htmlFor={`${id}-words`}>{say("words")}</label>
        <input
          id={`${id}-words`}
          type="text"
          autoComplete="off"
          value={state.words}
          onChange={({ target }) => onChange({ words: target.value })}
        />
      </div>
      <Select
        name={say("me")}
        any={say("anyone")}
        value={state.me ?? ""}
        options={(positions?.starts ?? [])
          .filter((start) => scene.stations.some((station) => station.id === start.id))
          .map((start) => ({ id: start.id, name: capital(start.i_am) }))}
        onChange={(value) => onChange({ me: value || null })}
      />
      {scene.lines.length > 1 && (
        <Select
          name={say("line")}
          any={say("anyLine")}
          value={one(state.lines)}
          options={scene.lines}
          onChange={(value) => onChange({ lines: several(value) })}
        />
      )}
      <Select
        name={say("head.stage")}
        any={say("anyStage")}
        value={one(state.stages)}
        options={scene.columns}
        onChange={(value) => onChange({ stages: several(value) })}
      />
      <Select
        name={say("head.pillar")}
        any={say("anyPillar")}
        value={one(state.pillars)}
        options={pillars.map((pillar) => ({ id: pillar, name: capital(pillar) }))}
        onChange={(value) => onChange({ pillars: several(value) })}
      />
      <div className="row">
        {ONLY.map((only) => (
          <Toggle
            key={only}
            pressed={state.only.includes(only)}
            onChange={(pressed) =>
              onChange({
                only: pressed
                  ? [...state.only, only]
                  : state.only.filter((other) => other !== only),
              })
            }
          >
            <span>{say(only)}</span>
          </Toggle>
        ))}
        {filtered(state) && (
          <Button onClick={() => onChange(unfiltered(state))}>{say("lightAll")}</Button>
        )}
      </div>
      <p role="status" className={styles.lit}>
        {filtered(state) && say("lit", { count: lit ?? 0, all: scene.stations.length })}
      </p>
    </fieldset>
  );
}

type SelectProps = {
  name: string;
  /** What stands there while nothing is chosen. */
  any: string;
  value: string;
  options: readonly { id: string; name: string }[];
  onChange: (value: string) => void;
};

/** One of a list, with its name above it. */
export function Select({ name, any, value, options, onChange }: SelectProps) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{name}</label>
      <select id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </div>
  );
}
