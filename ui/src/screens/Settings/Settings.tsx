import { client } from "../../client";
import { Page } from "../../components/Page/Page";
import { KeyboardHelp } from "./KeyboardHelp";
import { Options } from "./Options";
import { say } from "./say";

/** How the app looks and behaves, and how to use it by keyboard, as a page. */
export function Settings() {
  return (
    <Page
      title={say("title")}
      back={{ to: "#/", name: say("home") }}
      lead={say(client.capabilities.personal ? "kept" : "notKept")}
    >
      <Options />
      <KeyboardHelp />
    </Page>
  );
}
