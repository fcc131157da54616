import type { NeedState, RouteCard } from "../../client";
import english from "../../language/en/RouteDetail.json";
import { sayer } from "../../language/say";
import { TAGS } from "../../language/tags";
import { capital, list, sayIntakes, sayMonthsRange, sentence, small } from "../../words";
import { EvidenceMark } from "../EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../Fact/Facts";
import { Funding } from "./Funding";
import { Needs } from "./Needs";
import styles from "./RouteDetail.module.css";
import { ASK_WORDS, assumptions, sayFees } from "./route";

const say = sayer(english);

type RouteDetailProps = {
  route: RouteCard;
  /** How each requirement stands for this person, in the route's order; none: not asked yet. */
  states?: NeedState[];
  /** Where it comes from and leads stands beside it already. */
  endsShown?: boolean;
};

/** All that is known of a route: what it asks, gives, costs and pays, who decides, who says so. */
export function RouteDetail({ route, states, endsShown = false }: RouteDetailProps) {
  const { full_time, part_time, fees, apprenticeship } = route;
  return (
    <div className={styles.detail}>
      {route.closed && (
        <p className={styles.closed}>
          {say.rich("closed", { ...TAGS, why: sentence(route.closed) })}
        </p>
      )}
      <Facts>
        <Fact name={say("what")}>
          <p>{sayKind(route)}</p>
          {route.text && <p>{route.text}</p>}
        </Fact>
        {!endsShown && route.from.length > 0 && (
          <Fact name={say("from")}>
            <ul>
              {route.from.map(({ id, name }) => (
                <li key={id}>{name}</li>
              ))}
            </ul>
          </Fact>
        )}
        {!endsShown && route.to.length > 0 && (
          <Fact name={say("to")}>
            <p>
              {list(
                route.to.map(({ name }) => name),
                "or",
              )}
            </p>
          </Fact>
        )}
        {(full_time || part_time) && (
          <Fact name={say("long")}>
            {full_time && (
              <p>
                {part_time
                  ? say("fullTime", { time: capital(sayMonthsRange(full_time)) })
                  : capital(sayMonthsRange(full_time))}
              </p>
            )}
            {part_time && <p>{say("partTime", { time: capital(sayMonthsRange(part_time)) })}</p>}
            {assumptions(route).map((text) => (
              <p key={text} className="quiet small">
                {say("estimate", { why: sentence(text) })}
              </p>
            ))}
          </Fact>
        )}
        <Fact name={say("costs")}>
          <p>{sayFees(fees)}</p>
          {fees?.assumed && (
            <p className="quiet small">{say("estimate", { why: sentence(fees.assumed) })}</p>
          )}
          {fees && (
            <EvidenceMark of={say("feesOf", { title: route.title })} evidence={fees.evidence} />
          )}
        </Fact>
        <Fact name={say("pay")}>
          <p>{route.paid ? sentence(route.pay ?? say("wage")) : say("noWage")}</p>
        </Fact>
        {route.needs.length > 0 && (
          <Fact name={say("needs")}>
            <Needs route={route} states={states} />
          </Fact>
        )}
        {route.asks.length > 0 && (
          <Fact name={say("asks")}>
            <ul className={styles.lines}>
              {route.asks.map((ask) => (
                <li key={ask.text}>
                  {say.rich("ask", {
                    ...TAGS,
                    kind: ASK_WORDS[ask.kind] ?? capital(ask.kind),
                    text: sentence(ask.text),
                  })}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {route.typical_offer && <Fact name={say("offers")}>{route.typical_offer}</Fact>}
        {route.gatekeepers.length > 0 && (
          <Fact name={say("who")}>
            <ul className={styles.lines}>
              {route.gatekeepers.map((keeper) => (
                <li key={keeper.id}>
                  {say.rich("keeper", { ...TAGS, name: keeper.name, decides: keeper.decides })}
                  {keeper.ask.length > 0 && (
                    <ul className={styles.asks} aria-label={say("askThem", { name: keeper.name })}>
                      {keeper.ask.map((ask) => (
                        <li key={ask}>{say("quote", { text: ask })}</li>
                      ))}
                    </ul>
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {(route.intakes.length > 0 || route.deadline) && (
          <Fact name={say("when")}>
            {route.intakes.length > 0 && (
              <p>{say("starts", { months: sayIntakes(route.intakes) })}</p>
            )}
            {route.deadline && <p>{sentence(route.deadline)}</p>}
          </Fact>
        )}
        {route.how_to_apply && <Fact name={say("apply")}>{route.how_to_apply}</Fact>}
        {apprenticeship && (
          <Fact name={say("apprenticeship")}>
            <p>
              {apprenticeship.code
                ? say.rich("code", {
                    title: apprenticeship.title,
                    number: apprenticeship.code,
                    code: (inside) => <strong className={styles.code}>{inside}</strong>,
                  })
                : apprenticeship.title}
            </p>
          </Fact>
        )}
        {route.learner_role && (
          <Fact name={say("meanwhile")}>
            <a href={`#/role/${route.learner_role.id}`}>{route.learner_role.name}</a>
          </Fact>
        )}
        {route.availability && <Fact name={say("where")}>{sentence(route.availability)}</Fact>}
        {route.funding.length > 0 && (
          <Fact name={say("help")}>
            <Funding funds={route.funding} />
          </Fact>
        )}
        {route.grants.length > 0 && (
          <Fact name={say("gives")}>
            <p>{capital(list(route.grants.map(({ name }) => small(name))))}</p>
          </Fact>
        )}
        <Fact name={say("whoSaysSo")}>
          <EvidenceMark of={route.title} evidence={route.evidence} />
        </Fact>
      </Facts>
    </div>
  );
}

/** "Degree: BSc (Hons) (level 6)"; the level once, where the award does not say it. */
function sayKind({ kind, award, level }: RouteCard): string {
  const text = award ? say("kindAward", { kind: kind.name, award }) : kind.name;
  return level !== null && !/level \d/.test(award ?? "") ? say("level", { text, level }) : text;
}
