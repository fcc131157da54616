import { useQuery } from "@tanstack/react-query";
import { Fragment, useId } from "react";
import type { ProfessionCard } from "../../client";
import { read } from "../../client/queries";
import english from "../../language/en/PickProfession.json";
import { LOCALE } from "../../language/locale";
import { sayer } from "../../language/say";
import styles from "./PickProfession.module.css";

const say = sayer(english);

type PickProfessionProps = {
  /** The question, as the list's name. */
  ask: string;
  value: string | null;
  onChoose: (id: string | null) => void;
  /** What stands for none in particular; none: any profession. */
  any?: string;
  /** Branches can be chosen too. */
  branches?: boolean;
};

/** One of the 14, or a branch, or none in particular: a list that every keyboard and thumb knows. */
export function PickProfession(props: PickProfessionProps) {
  const { ask, value, onChoose, any, branches = false } = props;
  const cards = useQuery(read("professions", {})).data?.professions ?? [];
  const id = useId();
  return (
    <div className={`${styles.pick} screen-only`}>
      <label htmlFor={id}>{ask}</label>
      <select id={id} value={value ?? ""} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{any ?? say("all")}</option>
        <ProfessionOptions cards={cards} branches={branches} />
      </select>
    </div>
  );
}

type ProfessionOptionsProps = { cards: readonly ProfessionCard[]; branches?: boolean };

/** The professions by name, each with its branches under it where they can be chosen too. */
export function ProfessionOptions({ cards, branches = true }: ProfessionOptionsProps) {
  return cards
    .toSorted((one, other) => one.name.localeCompare(other.name, LOCALE))
    .map((card) => (
      <Fragment key={card.id}>
        <option value={card.id}>{card.name}</option>
        {branches &&
          card.branches.map(({ id, name }) => (
            <option key={id} value={id}>
              {say("branch", { name })}
            </option>
          ))}
      </Fragment>
    ));
}
