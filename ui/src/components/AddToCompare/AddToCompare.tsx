import { useSyncExternalStore } from "react";
import messages from "../../language/en/AddToCompare.json";
import { sayer } from "../../language/say";
import { LinkButton } from "../Button/Button";
import { Toggle } from "../Choices/Choices";
import {
  type BasketKind,
  basketAddress,
  currentBasket,
  MOST_IN_BASKET,
  subscribe,
  toggleInBasket,
} from "./basket";

const say = sayer(messages);

type AddToCompareProps = {
  kind: BasketKind;
  id: string;
  /** What it is, for screen readers. */
  name: string;
};

/** Puts a profession, a job or a route aside to compare, and leads there. Place it on its page. */
export function AddToCompare({ kind, id, name }: AddToCompareProps) {
  const basket = useSyncExternalStore(subscribe, currentBasket);
  const chosen = basket.kind === kind && basket.ids.includes(id);
  const full = basket.kind === kind && basket.ids.length >= MOST_IN_BASKET && !chosen;
  const hide = (inside: React.ReactNode[]) => (
    <span key="name" className="visually-hidden">
      {inside}
    </span>
  );
  return (
    <div className="row screen-only">
      {full ? (
        <span>{say("full")}</span>
      ) : (
        <Toggle pressed={chosen} onChange={() => toggleInBasket(kind, id)}>
          <span>{say.rich(chosen ? "inIt" : "add", { name, hide })}</span>
        </Toggle>
      )}
      {(chosen || full) && (
        <LinkButton to={basketAddress(basket)}>
          {say("open", { count: basket.ids.length })}
        </LinkButton>
      )}
    </div>
  );
}
