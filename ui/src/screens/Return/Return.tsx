import { Page } from "../../components/Page/Page";

/** Not drawn yet: says so. */
export function Return(_: { query: string }) {
  return (
    <Page title="Return to practice" back={{ to: "#/", name: "Home" }}>
      <p className="measure">This screen is being made.</p>
    </Page>
  );
}
