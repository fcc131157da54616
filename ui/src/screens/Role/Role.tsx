import { useQuery } from "@tanstack/react-query";
import type { RolePage } from "../../client";
import { read } from "../../client/queries";
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
import { capital, list, sayBands, sayPounds } from "../../words";
import styles from "./Role.module.css";

/** One job on the ladder: what it is and pays, how people reach it, where it leads. */
export function Role({ id }: { id: string }) {
  const shown = useQuery(read("show", { kind: "role", id }));
  if (shown.error) {
    return (
      <Page title="We cannot show this job" back={{ to: "#/professions", name: "The professions" }}>
        <Problem error={shown.error} />
      </Page>
    );
  }
  return shown.data?.kind === "role" ? <Whole page={shown.data.row} /> : <Reading />;
}

function Whole({ page }: { page: RolePage }) {
  const { role, pay, ways_in, ways_on } = page;
  const lines = useLines();
  const [only, ...others] = role.professions;
  const card = only && others.length === 0 ? lines(only.id) : undefined;
  const [firstPay] = pay;
  return (
    <Page
      title={role.title}
      back={
        card
          ? {
              to: toHash({ screen: "profession", id: card.id, section: "ladder" }),
              name: `${card.name}: jobs and pay`,
            }
          : { to: "#/professions", name: "The 14 professions" }
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
          <LinkButton to={`#/find?to=${role.id}`} weight="main">
            Find my route to this
          </LinkButton>
        </div>
      }
    >
      <div className={styles.facts}>
        <Facts>
          <Fact name="Stage">{role.stage.name}</Fact>
          <Fact name="Bands">
            {sayBands(role.bands) ?? "We do not know a band. Look at job adverts."}
          </Fact>
          {firstPay && (
            <Fact name={`Pay a year, ${firstPay.year}`}>
              {pay.map(({ band, entry, top, evidence }) => (
                <p key={band}>
                  Band {band}: {sayPounds(entry)}
                  {top > entry && ` to ${sayPounds(top)}`}{" "}
                  <EvidenceMark of={`pay of band ${band}`} evidence={evidence} />
                </p>
              ))}
            </Fact>
          )}
          {role.needs && <Fact name="What it asks">{role.needs}</Fact>}
          {role.specialisms.length > 0 && (
            <Fact name="Fields within it">{capital(list(role.specialisms))}.</Fact>
          )}
          {role.other_titles.length > 0 && (
            <Fact name="Also called">{capital(list(role.other_titles, "or"))}.</Fact>
          )}
          <Fact name={others.length > 0 ? "Professions" : "Profession"}>
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
        <h2 id="ways-in">How people get there</h2>
        {ways_in.length > 0 ? (
          <RouteList routes={ways_in} />
        ) : (
          <p className="measure">
            We know of no set way. Look at job adverts and ask people who do it.
          </p>
        )}
      </section>
      <section className={styles.ways} aria-labelledby="ways-on">
        <h2 id="ways-on">Where it can lead</h2>
        {ways_on.length > 0 ? (
          <RouteList routes={ways_on} />
        ) : (
          <p className="measure">We know of no set step from here. It is a good place to stay.</p>
        )}
      </section>
    </Page>
  );
}
