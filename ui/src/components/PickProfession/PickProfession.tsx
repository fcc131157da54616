import { useQuery } from "@tanstack/react-query";
import { useId } from "react";
import { read } from "../../client/queries";
import english from "../../language/en/PickProfession.json";
import { sayer } from "../../language/say";
import styles from "./PickProfession.module.css";

const say = sayer(english);

type PickProfessionProps = {
  /** The question, as the list's name. */
  ask: string;
  value: string | null;
  onChoose: (id: string | null) => void;
  /** Branches can be chosen too. */
  branches?: boolean;
};

/** One of the 14, or a branch, or none in particular: a list that every keyboard and thumb knows. */
export function PickProfession({ ask, value, onChoose, branches = false }: PickProfessionProps) {
  const cards = useQuery(read("professions", {})).data?.professions ?? [];
  const id = useId();
  return (
    <div className={`${styles.pick} screen-only`}>
      <label htmlFor={id}>{ask}</label>
      <select id={id} value={value ?? ""} onChange={({ target }) => onChoose(target.value || null)}>
        <option value="">{say("all")}</option>
        {cards.flatMap((card) => {
          const own = branches && card.branches.length > 0 ? card.branches : [card];
          return own.map(({ id: one, name }) => (
            <option key={one} value={one}>
              {name}
            </option>
          ));
        })}
      </select>
    </div>
  );
}
