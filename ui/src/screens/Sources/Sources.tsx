import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useId, useState } from "react";
import type { CitedSource } from "../../client";
import { read } from "../../client/queries";
import { Choices } from "../../components/Choices/Choices";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Page } from "../../components/Page/Page";
import { Problem, Reading } from "../../components/Problem/Problem";
import { count } from "../../words";
import { Freshness } from "./Freshness";
import { type Order, type Publisher, publishersOf, withWords } from "./publishers";
import { ReportError } from "./ReportError";
import { SourceRow } from "./SourceRow";
import styles from "./Sources.module.css";

/** Who says so, all of them: how old, how sure, how often leaned on, and what is not known. */
export function Sources() {
  const sources = useQuery(read("sources", {}));
  return (
    <Page
      title="Sources"
      back={{ to: "#/", name: "Home" }}
      lead="Every fact here comes from a page or paper that someone else wrote. These are all of them."
    >
      <Freshness />
      <section className={styles.section} aria-labelledby="publishers">
        <h2 id="publishers">Who says so</h2>
        {sources.error && <Problem error={sources.error} />}
        {sources.isPending && <Reading />}
        {sources.data && <Publishers sources={sources.data.sources} />}
      </section>
      <section className={styles.section} aria-labelledby="error">
        <h2 id="error">Found a mistake?</h2>
        <ReportError />
      </section>
    </Page>
  );
}

const ORDERS = [
  { value: "cited", name: "Most used first" },
  { value: "name", name: "A to Z" },
] as const;

function Publishers({ sources }: { sources: CitedSource[] }) {
  const id = useId();
  const [words, setWords] = useState("");
  const [order, setOrder] = useState<Order>("cited");
  const asked = useDeferredValue(words);
  const publishers = publishersOf(withWords(sources, asked), order);
  const left = publishers.reduce((sum, publisher) => sum + publisher.sources.length, 0);
  const most = Math.max(1, ...publishers.map(({ cited }) => cited));
  return (
    <>
      <div className={`${styles.tools} screen-only`}>
        <div className={styles.filter}>
          <label htmlFor={id}>Find a source</label>
          <input
            id={id}
            type="search"
            value={words}
            autoComplete="off"
            placeholder="HCPC, pay, 2025 …"
            onChange={({ target }) => setWords(target.value)}
          />
        </div>
        <Choices
          ask="In which order"
          askHidden
          shape="chips"
          choices={ORDERS}
          value={order}
          onChoose={setOrder}
        />
      </div>
      <p role="status">
        {left === 0
          ? `No source has all of those words. There are ${sources.length} in all.`
          : `${count(left, "source")} from ${count(publishers.length, "publisher")}.`}
      </p>
      <ul className={styles.publishers}>
        {publishers.map((publisher) => (
          <PublisherRow
            key={`${publisher.name} ${asked && publishers.length <= 5}`}
            publisher={publisher}
            most={most}
            open={asked !== "" && publishers.length <= 5}
          />
        ))}
      </ul>
    </>
  );
}

type PublisherRowProps = { publisher: Publisher; most: number; open: boolean };

function PublisherRow({ publisher, most, open }: PublisherRowProps) {
  const { name, sources, cited } = publisher;
  return (
    <li className={styles.publisher}>
      <Disclosure
        level={3}
        open={open}
        title={name}
        summary={
          <div className={styles.use}>
            <span className={styles.track} aria-hidden="true">
              <span className={styles.length} style={{ inlineSize: `${(cited / most) * 100}%` }} />
            </span>
            <span>
              {count(sources.length, "source")}, used {count(cited, "time")}
            </span>
          </div>
        }
      >
        <ul className={styles.list}>
          {sources.map((one) => (
            <SourceRow key={one.source.id} cited={one} />
          ))}
        </ul>
      </Disclosure>
    </li>
  );
}
