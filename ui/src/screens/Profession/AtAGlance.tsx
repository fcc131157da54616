import type { ProfessionPage } from "../../client";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Answer, Answers } from "../../components/Fact/Answers";
import { Scene } from "../../components/Scene/Scene";
import { toHash } from "../../navigation/place";
import { capital, list, sayBands, sayMonthsRange, sayPounds } from "../../words";
import styles from "./AtAGlance.module.css";
import { type Glance, glanceOf, type Training } from "./glance";
import { say } from "./say";

/** How many places stand at a glance; the rest is told below. */
const PLACES = 3;

/** The work as a picture, and the answers that people ask for first. */
export function AtAGlance({ page }: { page: ProfessionPage }) {
  const { card } = page;
  const glance = glanceOf(page);
  return (
    <div className={styles.glance}>
      <div className={styles.picture}>
        <Scene of={card.id} />
        <Answers>
          <Where glance={glance} />
          <TimeToTrain glance={glance} />
        </Answers>
      </div>
      <Answers>
        <WaysIn glance={glance} page={page} />
        <StartPay glance={glance} />
        <Answer name={say("glance.regulator")} large={card.regulator.name}>
          {page.regulator && <p className="small">{page.regulator.name}</p>}
          <EvidenceMark of={say("glance.regulator")} evidence={card.evidence} />
        </Answer>
      </Answers>
    </div>
  );
}

function Where({ glance: { where } }: { glance: Glance }) {
  if (!where) return null;
  const places = where.items.slice(0, PLACES);
  return (
    <Answer name={say("glance.where")}>
      <p>
        {places.length > 0
          ? say(where.items.length > PLACES ? "glance.placesMore" : "glance.places", {
              places: capital(list(places)),
            })
          : where.text}
      </p>
      <EvidenceMark of={say("glance.where")} evidence={where.evidence} />
    </Answer>
  );
}

function TimeToTrain({ glance: { training } }: { glance: Glance }) {
  const { first, graduate } = training;
  return (
    <Answer name={say("glance.time")}>
      {first && <Time training={first} who={say("glance.first")} />}
      {graduate && (
        <Time training={graduate} who={say(first ? "glance.graduate" : "glance.onlyGraduate")} />
      )}
      {!first && !graduate && <p>{say("glance.timeUnknown")}</p>}
    </Answer>
  );
}

function Time({ training, who }: { training: Training; who: string }) {
  const { min, max, quickest } = training;
  return (
    <>
      <p className={styles.large}>{sayMonthsRange({ min, max })}</p>
      <p className="small">{who}</p>
      <EvidenceMark
        of={say("glance.timeOf", { route: quickest.title })}
        evidence={quickest.evidence}
      />
    </>
  );
}

function WaysIn({ glance: { ways }, page }: { glance: Glance; page: ProfessionPage }) {
  const kinds = [...new Set(ways.map(({ kind }) => kind.name))];
  return (
    <Answer
      name={say("section.ways-in")}
      large={
        <a href={toHash({ screen: "profession", id: page.card.id, section: "ways-in" })}>
          {say("glance.ways", { count: ways.length })}
        </a>
      }
    >
      <p className="small">{capital(list(kinds).toLowerCase())}</p>
    </Answer>
  );
}

function StartPay({ glance: { start } }: { glance: Glance }) {
  return (
    <Answer name={say("glance.pay")} large={start && sayPounds(start.entry)}>
      {start ? (
        <>
          <p className="small">
            {say("glance.payIn", { band: sayBands([start.pay.band]) ?? "", year: start.year })}
          </p>
          <EvidenceMark
            of={say("ladder.payOf", { band: start.pay.band })}
            evidence={start.pay.evidence}
          />
          <EvidenceMark
            of={say("glance.bandOf", { job: start.role.title })}
            evidence={start.role.evidence}
          />
        </>
      ) : (
        <p>{say("glance.payUnknown")}</p>
      )}
    </Answer>
  );
}
