import { Page } from "../../components/Page/Page";
import { Stops } from "../../components/Stops/Stops";
import english from "../../language/en/Work.json";
import { sayer } from "../../language/say";

const say = sayer(english);

const DOORS = ["support", "return", "further", "abroad", "move"] as const;

/** For people who work in health already: five doors, one question each. */
export function Work() {
  return (
    <Page title={say("title")} lead={say("lead")} back={{ to: "#/", name: say("home") }} line="you">
      <Stops
        stops={DOORS.map((door) => ({
          key: door,
          to: `#/${door}`,
          name: <strong>{say(door)}</strong>,
          more: say(`${door}More`),
        }))}
      />
    </Page>
  );
}
