import { useEffect } from "react";
import { setBasket } from "../../components/AddToCompare/basket";
import { Badge } from "../../components/Badge/Badge";
import { LinkButton } from "../../components/Button/Button";
import { CompareTable } from "../../components/CompareTable/CompareTable";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { Segments } from "../../components/Segments/Segments";
import { goTo } from "../../navigation/usePlace";
import { list } from "../../words";
import styles from "./Compare.module.css";
import { say } from "./cells";
import { Picker } from "./Picker";
import { address, type CompareState, choose, KINDS, parse, pin, write } from "./state";
import { type Compared, useCompared } from "./useCompared";

/** Two to four professions, jobs or routes side by side. The address holds all of it. */
export function Compare({ query }: { query: string }) {
  const state = parse(query);
  useBasket(state);
  return (
    <Page title={say("title")} lead={say("lead")} back={{ to: "#/professions", name: say("back") }}>
      <div className="screen-only">
        <Segments
          ask={say("kind")}
          choices={KINDS.map((kind) => ({ value: kind, name: say(`kind.${kind}`) }))}
          value={state.kind}
          onChoose={(kind) => show({ ...state, kind, ids: [], pinned: [] })}
        />
      </div>
      {state.kind === "plan" ? <PlansElsewhere /> : <SideBySide state={state} />}
    </Page>
  );
}

/** What stands here is what the buttons on other pages add to. */
function useBasket({ kind, ids }: CompareState) {
  const all = ids.join(",");
  useEffect(() => {
    if (kind !== "plan" && all) setBasket({ kind, ids: all.split(",") });
  }, [kind, all]);
}

/** Looks at it another way; "back" leads out of Compare, not through every choice. */
function show(state: CompareState) {
  goTo({ screen: "compare", query: write(state) }, "replace");
}

/** Plans belong to a person's answers: they are compared where those are given. */
function PlansElsewhere() {
  return (
    <div className="stack">
      <p className="measure">{say("plans.text")}</p>
      <div className="row">
        <LinkButton weight="main" to="#/find">
          {say("plans.go")}
        </LinkButton>
      </div>
    </div>
  );
}

type KnownKind = Exclude<CompareState["kind"], "plan">;

function SideBySide({ state }: { state: CompareState }) {
  const kind = state.kind as KnownKind;
  const { things, rows, gone, error, reading } = useCompared(state);
  if (error) return <Problem error={error} />;
  if (reading) return <Reading />;
  const enough = things.length > 1;
  return (
    <>
      {gone.length > 0 && (
        <p className="measure" role="status">
          {say("gone", { names: list(gone) })}
        </p>
      )}
      <Choose state={state} enough={enough} chosen={things.length} />
      {things.length > 0 && (
        <section className={styles.table} aria-label={say(`table.${kind}`)}>
          {enough && <p className="quiet screen-only">{say("pinHint")}</p>}
          <CompareTable
            label={say(`table.${kind}`)}
            columns={things.map((thing) => ({
              id: thing.id,
              name: thing.name,
              mark: <Line thing={thing} />,
              head: <Head thing={thing} state={state} />,
            }))}
            rows={rows}
            pinned={state.pinned}
            onPin={(row) => show(pin(state, row))}
          />
        </section>
      )}
    </>
  );
}

/** The picker: in full view until there are two, then shut, so that the table comes first. */
function Choose(props: { state: CompareState; enough: boolean; chosen: number }) {
  const { state, enough, chosen } = props;
  const kind = state.kind as KnownKind;
  const picker = <Picker state={state} onChoose={(id) => show(choose(state, id))} />;
  if (!enough) {
    return (
      <section className="stack screen-only" aria-labelledby="choose">
        <h2 id="choose">{say("choose")}</h2>
        <p role="status">{say(chosen === 0 ? `none.${kind}` : `oneMore.${kind}`)}</p>
        {picker}
      </section>
    );
  }
  return (
    <div className="screen-only">
      <Disclosure title={say("change")} level={2} flush>
        {picker}
      </Disclosure>
    </div>
  );
}

function Line({ thing }: { thing: Compared }) {
  const lines = useLines();
  const [only, ...others] = thing.lines;
  const card = only && others.length === 0 ? lines(only) : undefined;
  return card ? <Badge line={card.id} letters={card.badge} size="small" /> : null;
}

function Head({ thing, state }: { thing: Compared; state: CompareState }) {
  return (
    <span className={`${styles.head} screen-only`}>
      <a href={thing.to} aria-label={say("openOf", { name: thing.name })}>
        {say("open")}
      </a>
      <a href={address(choose(state, thing.id))}>
        {say.rich("takeOut", {
          name: thing.name,
          hide: (inside) => (
            <span key="name" className="visually-hidden">
              {inside}
            </span>
          ),
        })}
      </a>
    </span>
  );
}
