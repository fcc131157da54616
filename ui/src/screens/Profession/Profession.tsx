import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";
import type { ProfessionPage } from "../../client";
import { read } from "../../client/queries";
import { AddToCompare } from "../../components/AddToCompare/AddToCompare";
import { Badge } from "../../components/Badge/Badge";
import { LinkButton } from "../../components/Button/Button";
import { EvidenceMark } from "../../components/EvidenceMark/EvidenceMark";
import { Page } from "../../components/Page/Page";
import { Pictogram } from "../../components/Pictogram/Pictogram";
import { Problem, Reading } from "../../components/Problem/Problem";
import { SideIndex } from "../../components/SideIndex/SideIndex";
import { sayPlace } from "../../language/places";
import { toHash } from "../../navigation/place";
import { cameBack } from "../../navigation/scroll";
import { Apprenticeships } from "./Apprenticeships";
import { AtAGlance } from "./AtAGlance";
import { Courses } from "./Courses";
import { ForMe } from "./ForMe";
import { Gaps } from "./Gaps";
import { Ladder } from "./Ladder";
import { Medicines } from "./Medicines";
import { NextSteps } from "./NextSteps";
import { Numbers } from "./Numbers";
import { PrintSheet } from "./PrintSheet";
import styles from "./Profession.module.css";
import { Questions } from "./Questions";
import { Register } from "./Register";
import { Section } from "./Section";
import { say } from "./say";
import { rowsOf, sectionsOf } from "./sections";
import { Return, Support, WaysIn, WaysOn } from "./Ways";
import { Week } from "./Week";
import { WhatItIs } from "./WhatItIs";

type ProfessionProps = { id: string; section: string | undefined };

const BACK = { to: "#/professions", name: sayPlace("professions") };

/** One profession, whole: a long calm page along its line. */
export function Profession({ id, section }: ProfessionProps) {
  const page = useQuery(read("profession", { id }));
  // The ladder needs the stages' meanings. Both are here at once, so nothing moves afterwards.
  const stages = useQuery(read("positions", {}));
  if (page.error) {
    return (
      <Page title={say("cannotShow")} back={BACK}>
        <Problem error={page.error} />
      </Page>
    );
  }
  return page.data && !stages.isPending ? (
    <Whole page={page.data} section={section} />
  ) : (
    <Reading />
  );
}

function Whole({ page, section }: { page: ProfessionPage; section: string | undefined }) {
  const { card } = page;
  const stops = useMemo(
    () =>
      sectionsOf(page).map((id) => ({
        id,
        name: say(`section.${id}`),
        to: toHash({ screen: "profession", id: page.card.id, section: id }),
      })),
    [page],
  );
  useEffect(() => {
    const heading = section && document.querySelector<HTMLElement>(`#${CSS.escape(section)} h2`);
    if (!heading || cameBack()) return;
    heading.scrollIntoView({ block: "start" });
    heading.focus({ preventScroll: true });
  }, [section]);
  return (
    <Page
      title={card.name}
      back={BACK}
      line={card.id}
      mark={<Badge line={card.id} letters={card.badge} size="large" />}
      lead={
        <div className={styles.lead}>
          <p>{card.in_short}</p>
          <EvidenceMark of={say("inShort", { profession: card.name })} evidence={card.evidence} />
          <div className={`${styles.actions} row screen-only`}>
            <LinkButton to={`#/find?to=${card.id}`} weight="main">
              {say("find")}
            </LinkButton>
            <LinkButton to={`#/map?profession=${card.id}`}>{say("map")}</LinkButton>
            <AddToCompare kind="profession" id={card.id} name={card.name} />
          </div>
        </div>
      }
      picture={<Pictogram of={card.id} size="large" />}
      index={<SideIndex stops={stops} />}
    >
      <PrintSheet page={page} />
      {stops.map(({ id, name }) => (
        <Section key={id} id={id} name={name} rows={rowsOf(page, id)}>
          {parts[id](page)}
        </Section>
      ))}
    </Page>
  );
}

const parts = {
  glance: (page: ProfessionPage) => <AtAGlance page={page} />,
  "what-it-is": (page: ProfessionPage) => <WhatItIs page={page} />,
  week: (page: ProfessionPage) => <Week page={page} />,
  "for-me": (page: ProfessionPage) => <ForMe page={page} />,
  ladder: (page: ProfessionPage) => <Ladder page={page} />,
  "ways-in": (page: ProfessionPage) => <WaysIn page={page} />,
  support: (page: ProfessionPage) => <Support page={page} />,
  apprenticeships: (page: ProfessionPage) => <Apprenticeships page={page} />,
  courses: (page: ProfessionPage) => <Courses page={page} />,
  "ways-on": (page: ProfessionPage) => <WaysOn page={page} />,
  medicines: (page: ProfessionPage) => <Medicines page={page} />,
  return: (page: ProfessionPage) => <Return page={page} />,
  numbers: (page: ProfessionPage) => <Numbers page={page} />,
  register: (page: ProfessionPage) => <Register page={page} />,
  questions: (page: ProfessionPage) => <Questions page={page} />,
  next: (page: ProfessionPage) => <NextSteps page={page} />,
  "not-known": (page: ProfessionPage) => <Gaps page={page} />,
};
