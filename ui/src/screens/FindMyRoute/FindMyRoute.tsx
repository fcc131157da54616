import { Page } from "../../components/Page/Page";

/** Not drawn yet: says so. */
export function FindMyRoute(_: { query: string }) {
  return (
    <Page title="Find my route" back={{ to: "#/", name: "Home" }}>
      <p className="measure">This screen is being made.</p>
    </Page>
  );
}
