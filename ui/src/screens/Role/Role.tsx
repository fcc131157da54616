import { useQuery } from "@tanstack/react-query";
import type { RolePage } from "../../client";
import { read } from "../../client/queries";
import { AddToCompare } from "../../components/AddToCompare/AddToCompare";
import { Badge } from "../../components/Badge/Badge";
import { LinkButton } from "../../components/Button/Button";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Fact, Facts } from "../../components/Fact/Facts";
import { useLines } from "../../components/Lines/useLines";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem, Reading } from "../../components/Problem/Problem";
import { RouteList } from "../../components/RouteList/RouteList";
import { toHash } from "../../navigation/place";
import { capital, list } from "../../words";
import { Glance } from "./Glance";
import styles from "./Role.module.css";
import { say } from "./say";

/** One job on the ladder: what it is and pays, how people reach it, where it leads. */
export function Role({ id }: { id: string }) {
  const shown = useQuery(read("show", { kind: "role", id }));
  if (shown.error) {
    return (
      <Page title={say("cannotShow")} back={{ to: "#/professions", name: say("professionsShort") }}>
        <Problem error={shown.error} />
      </Page>
    );
  }
  return shown.data?.kind === "role" ? <Whole page={shown.data.row} /> : <Reading />;
}

function Whole({ page }: { page: RolePage }) {
  const { role, ways_in, ways_on } = page;
  const lines = useLines();
  const [only, ...others] = role.professions;
  const card = only && others.length === 0 ? lines(only.id) : undefined;
  return (
    <Page
      title={role.title}
      back={
        card
          ? {
              to: toHash({ screen: "profession", id: card.id, section: "ladder" }),
              name: say("back", { profession: card.name }),
            }
          : { to: "#/professions", name: say("professionsBack") }
      }
      {...(card && {
        line: card.id,
        mark: <Badge line={card.id} letters={card.badge} size="large" />,
        picture: <Pictogram of={card.id} size="large" />,
      })}
      lead={
        <div className={styles.lead}>
          <p>{role.what}</p>
          <EvidenceMark of={role.title} evidence={role.evidence} />
          <div className={`${styles.actions} row screen-only`}>
            <LinkButton to={`#/find?to=${role.id}`} weight="main">
              {say("find")}
            </LinkButton>
            {card && <LinkButton to={`#/map?profession=${card.id}`}>{say("map")}</LinkButton>}
            <AddToCompare kind="role" id={role.id} name={role.title} />
          </div>
        </div>
      }
    >
      <section aria-labelledby="glance">
        <h2 id="glance" className="visually-hidden">
          {say("glance")}
        </h2>
        <Glance page={page} />
      </section>
      <div className={styles.facts}>
        <Facts>
          {role.needs && <Fact name={say("asks")}>{role.needs}</Fact>}
          {role.specialisms.length > 0 && (
            <Fact name={say("fields")}>
              {say("ends", { text: capital(list(role.specialisms)) })}
            </Fact>
          )}
          {role.other_titles.length > 0 && (
            <Fact name={say("also")}>
              {say("ends", { text: capital(list(role.other_titles, "or")) })}
            </Fact>
          )}
          <Fact name={say("professions", { count: role.professions.length })}>
            <ul className={styles.professions}>
              {role.professions.map(({ id, name }) => (
                <li key={id}>
                  <a href={toHash({ screen: "profession", id: lines(id)?.id ?? id })}>{name}</a>
                </li>
              ))}
            </ul>
          </Fact>
        </Facts>
      </div>
      <section className={styles.ways} aria-labelledby="ways-in">
        <h2 id="ways-in">{say("waysIn")}</h2>
        {ways_in.length > 0 ? (
          <RouteList routes={ways_in} />
        ) : (
          <p className="measure">{say("noWaysIn")}</p>
        )}
      </section>
      <section className={styles.ways} aria-labelledby="ways-on">
        <h2 id="ways-on">{say("waysOn")}</h2>
        {ways_on.length > 0 ? (
          <RouteList routes={ways_on} />
        ) : (
          <p className="measure">{say("noWaysOn")}</p>
        )}
      </section>
    </Page>
  );
}
