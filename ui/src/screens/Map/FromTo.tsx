import { useState } from "react";
import type { Positions, ProfessionCard } from "../../client";
import { Button } from "../../components/Button/Button";
import { Select } from "./Filters";
import styles from "./Map.module.css";
import { say } from "./say";
import type { MapState } from "./state";

type FromToProps = {
  positions: Positions | undefined;
  professions: readonly ProfessionCard[];
  state: MapState;
  onGo: (from: string, to: string) => void;
};

/** Two places to choose: the planner's ways between them are then lit. */
export function FromTo({ positions, professions, state, onGo }: FromToProps) {
  const [from, setFrom] = useState(state.from ?? "");
  const [to, setTo] = useState(state.to ?? "");
  const roles = (positions?.roles ?? []).map(({ id, name }) => ({ id, name }));
  return (
    <form
      className={`${styles.filters} screen-only`}
      onSubmit={(event) => {
        event.preventDefault();
        if (from && to) onGo(from, to);
      }}
    >
      <Select
        name={say("fromWhere")}
        any={say("choose")}
        value={from}
        options={[...(positions?.starts ?? []), ...roles]}
        onChange={setFrom}
      />
      <Select
        name={say("toWhere")}
        any={say("choose")}
        value={to}
        options={[...professions, ...roles.filter(({ id }) => !isProfession(professions, id))]}
        onChange={setTo}
      />
      <Button type="submit" disabled={!from || !to}>
        {say("lightTheWay")}
      </Button>
    </form>
  );
}

function isProfession(professions: readonly ProfessionCard[], id: string): boolean {
  return professions.some((card) => card.id === id);
}
