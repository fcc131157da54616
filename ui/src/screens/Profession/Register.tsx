import type { Body, ProfessionPage } from "../../client";
import { EvidenceMark, OutLink } from "../../components/EvidenceMark/EvidenceMark";
import { capital, list } from "../../words";
import styles from "./Profession.module.css";
import { More } from "./Section";
import { say } from "./say";
import { topicsAt } from "./sections";

/** Who keeps the register, which titles the law protects, and who speaks for the profession. */
export function Register({ page }: { page: ProfessionPage }) {
  const titles = page.protected_titles;
  return (
    <>
      {titles.length > 0 && (
        <div className="stack" style={{ "--gap": "var(--space-1)" } as React.CSSProperties}>
          <p className={styles.titles}>
            {list(titles.map((title) => say("register.title", { title: capital(title) })))}
          </p>
          <p className="measure">
            {say("register.protects", {
              count: titles.length,
              regulator: page.card.regulator.name,
            })}{" "}
            <EvidenceMark of={say("register.of")} evidence={page.card.evidence} />
          </p>
        </div>
      )}
      <div className={styles.pair}>
        {page.regulator && <Organisation body={page.regulator} as={say("register.regulator")} />}
        {page.body && <Organisation body={page.body} as={say("register.body")} />}
      </div>
      <More blocks={topicsAt(page, "register")} />
    </>
  );
}

function Organisation({ body, as }: { body: Body; as: string }) {
  return (
    <div className={styles.organisation}>
      <p className="quiet small">{as}</p>
      <h3>
        {body.short ? say("register.named", { name: body.name, short: body.short }) : body.name}
      </h3>
      <p>{body.text}</p>
      {body.url && <OutLink url={body.url} about={body.name} />}
      <EvidenceMark of={body.name} evidence={body.evidence} />
    </div>
  );
}
