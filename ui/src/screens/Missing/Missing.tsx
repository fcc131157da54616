import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";
import english from "../../language/en/Missing.json";
import { sayer } from "../../language/say";

const say = sayer(english);

/** An address that leads nowhere: what to do instead. */
export function Missing({ path }: { path: string }) {
  const short = path.length > 60 ? `${path.slice(0, 60)}…` : path;
  return (
    <Page
      title={say("title")}
      back={{ to: "#/", name: say("home") }}
      lead={say("lead", { path: short })}
    >
      <p className="measure">{say("help")}</p>
      <div className="row">
        <LinkButton to="#/" weight="main">
          {say("home")}
        </LinkButton>
        <LinkButton to="#/professions">{say("professions")}</LinkButton>
      </div>
    </Page>
  );
}
