import type { NeedState, RouteCard } from "../../client";
import { capital, list, sayIntakes, sayMonthsRange, sentence, small } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../Fact/Facts";
import { Funding } from "./Funding";
import { Needs } from "./Needs";
import styles from "./RouteDetail.module.css";
import { ASK_WORDS, assumptions, sayFees } from "./route";

type RouteDetailProps = {
  route: RouteCard;
  /** How each requirement stands for this person, in the route's order; none: not asked yet. */
  states?: NeedState[];
};

/** All that is known of a route: what it asks, gives, costs and pays, who decides, who says so. */
export function RouteDetail({ route, states }: RouteDetailProps) {
  const { full_time, part_time, fees, apprenticeship } = route;
  return (
    <div className={styles.detail}>
      {route.closed && (
        <p className={styles.closed}>
          <strong>Takes no new starters.</strong> {sentence(route.closed)}
        </p>
      )}
      <Facts>
        <Fact name="What it is">
          <p>
            {route.kind.name}
            {route.award && `: ${route.award}`}
            {route.level !== null &&
              !/level \d/.test(route.award ?? "") &&
              ` (level ${route.level})`}
          </p>
          {route.text && <p>{route.text}</p>}
        </Fact>
        {route.from.length > 0 && (
          <Fact name="From">
            <ul>
              {route.from.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Fact>
        )}
        {route.to.length > 0 && (
          <Fact name="Leads to">
            <p>
              {list(
                route.to.map(({ name }) => name),
                "or",
              )}
            </p>
          </Fact>
        )}
        {(full_time || part_time) && (
          <Fact name="How long">
            {full_time && (
              <p>
                {capital(sayMonthsRange(full_time))}
                {part_time && " full time"}
              </p>
            )}
            {part_time && <p>{capital(sayMonthsRange(part_time))} part time</p>}
            {assumptions(route).map((text) => (
              <p key={text} className="quiet small">
                Our estimate. {sentence(text)}
              </p>
            ))}
          </Fact>
        )}
        <Fact name="What it costs">
          <p>{sayFees(fees)}</p>
          {fees?.assumed && <p className="quiet small">Our estimate. {sentence(fees.assumed)}</p>}
          {fees && <EvidenceMark of={`fees: ${route.title}`} evidence={fees.evidence} />}
        </Fact>
        <Fact name="Pay meanwhile">
          <p>{route.paid ? sentence(route.pay ?? "You are paid a wage") : "No wage from this."}</p>
        </Fact>
        {route.needs.length > 0 && (
          <Fact name="What you need">
            <Needs route={route} states={states} />
          </Fact>
        )}
        {route.asks.length > 0 && (
          <Fact name="What else is asked">
            <ul className={styles.lines}>
              {route.asks.map((ask) => (
                <li key={ask.text}>
                  <strong>{ASK_WORDS[ask.kind] ?? capital(ask.kind)}:</strong> {sentence(ask.text)}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {route.typical_offer && <Fact name="Examples of offers">{route.typical_offer}</Fact>}
        {route.gatekeepers.length > 0 && (
          <Fact name="Who must say yes">
            <ul className={styles.lines}>
              {route.gatekeepers.map((keeper) => (
                <li key={keeper.id}>
                  <strong>{keeper.name}.</strong> {keeper.decides}
                  {keeper.ask.length > 0 && (
                    <ul className={styles.asks} aria-label={`What to ask: ${keeper.name}`}>
                      {keeper.ask.map((ask) => (
                        <li key={ask}>“{ask}”</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {(route.intakes.length > 0 || route.deadline) && (
          <Fact name="When">
            {route.intakes.length > 0 && <p>Starts in {sayIntakes(route.intakes)}.</p>}
            {route.deadline && <p>{sentence(route.deadline)}</p>}
          </Fact>
        )}
        {route.how_to_apply && <Fact name="How to apply">{route.how_to_apply}</Fact>}
        {apprenticeship && (
          <Fact name="Apprenticeship">
            <p>
              {apprenticeship.title}
              {apprenticeship.code && (
                <>
                  . Search for the code{" "}
                  <strong className={styles.code}>{apprenticeship.code}</strong>
                </>
              )}
            </p>
          </Fact>
        )}
        {route.learner_role && (
          <Fact name="Meanwhile you are">
            <a href={`#/role/${route.learner_role.id}`}>{route.learner_role.name}</a>
          </Fact>
        )}
        {route.availability && <Fact name="Where it is">{sentence(route.availability)}</Fact>}
        {route.funding.length > 0 && (
          <Fact name="Money that can help">
            <Funding funds={route.funding} />
          </Fact>
        )}
        {route.grants.length > 0 && (
          <Fact name="What it gives you">
            <p>{capital(list(route.grants.map(({ name }) => small(name))))}</p>
          </Fact>
        )}
        <Fact name="Who says so">
          <EvidenceMark of={route.title} evidence={route.evidence} />
        </Fact>
      </Facts>
    </div>
  );
}
