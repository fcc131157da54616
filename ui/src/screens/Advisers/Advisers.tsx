import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import { PickProfession } from "../../components/PickProfession/PickProfession";
import { Stops } from "../../components/Stops/Stops";
import { Part } from "../../components/TopicParts/TopicParts";
import { sayPlace } from "../../language/places";
import { goTo } from "../../navigation/usePlace";
import { Lesson } from "./Lesson";
import { say } from "./say";
import { Talk } from "./Talk";

/** For careers advisers and teachers: a lesson, talking points, a view for a hall, two sheets. */
export function Advisers({ query }: { query: string }) {
  const profession = new URLSearchParams(query).get("profession") || null;
  return (
    <Page
      title={sayPlace("advisers")}
      lead={say("lead")}
      back={{ to: "#/", name: sayPlace("home") }}
    >
      {/* On paper one or the other: the lesson, or what to say about a profession. */}
      <Part name={say("lesson")} screenOnly={profession !== null}>
        <Lesson profession={profession} />
      </Part>
      <Part name={say("talk")} screenOnly={profession === null}>
        <p className="measure">{say("talkLead")}</p>
        <PickProfession
          ask={say("which")}
          value={profession}
          onChoose={(id) =>
            goTo(
              { screen: "advisers", query: id ? `${new URLSearchParams({ profession: id })}` : "" },
              "replace",
            )
          }
        />
        {profession ? (
          <>
            <div className="row screen-only">
              <LinkButton
                weight="main"
                to={`#/advisers/show?${new URLSearchParams({ profession })}`}
              >
                {say("show")}
              </LinkButton>
            </div>
            <Talk profession={profession} />
          </>
        ) : (
          <p>{say("choose")}</p>
        )}
      </Part>
      <Part name={say("sheets")} screenOnly>
        <Stops
          label={say("sheets")}
          stops={(["parents", "encounter"] as const).map((part) => ({
            key: part,
            to: `#/advisers/${part}`,
            name: <strong>{say(part)}</strong>,
            more: say(`${part}More`),
          }))}
        />
      </Part>
    </Page>
  );
}
