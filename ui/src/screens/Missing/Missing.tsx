import { LinkButton } from "../../components/Button/Button";
import { Page } from "../../components/Page/Page";

/** An address that leads nowhere: what to do instead. */
export function Missing({ path }: { path: string }) {
  const short = path.length > 60 ? `${path.slice(0, 60)}…` : path;
  return (
    <Page
      title="No station here"
      back={{ to: "#/", name: "Home" }}
      lead={`“${short}” is no page of this app.`}
    >
      <p className="measure">Type what you look for into the box at the top, or start again.</p>
      <div className="row">
        <LinkButton to="#/" weight="main">
          Home
        </LinkButton>
        <LinkButton to="#/professions">The 14 professions</LinkButton>
      </div>
    </Page>
  );
}
