import { Page } from "../../components/Page/Page";

/** An address that leads nowhere: what to do instead. */
export function Missing({ path }: { path: string }) {
  return (
    <Page title="There is nothing here" back={{ to: "#/", name: "Home" }}>
      <p className="measure">
        The address {path} is no page of this app. Start again from Home, or type what you look for
        into the search box above.
      </p>
    </Page>
  );
}
