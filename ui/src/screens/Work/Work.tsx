import { Page } from "../../components/Page/Page";
import { Stops } from "../../components/Stops/Stops";
import english from "../../language/en/Work.json";
import { sayPlace } from "../../language/places";
import { sayer } from "../../language/say";

const say = sayer(english);

const DOORS = ["support", "return", "further", "abroad", "move"] as const;

/** For people who work in health already: five doors, one question each. */
export function Work() {
  return (
    <Page
      title={sayPlace("work")}
      lead={say("lead")}
      back={{ to: "#/", name: sayPlace("home") }}
      line="you"
    >
      <Stops
        stops={DOORS.map((door) => ({
          key: door,
          to: `#/${door}`,
          name: <strong>{sayPlace(door)}</strong>,
          more: say(`${door}More`),
        }))}
      />
    </Page>
  );
}
