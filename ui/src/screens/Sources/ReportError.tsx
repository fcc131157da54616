import { useQuery } from "@tanstack/react-query";
import type { Source } from "../../client";
import { read } from "../../client/queries";
import { CopyText } from "../../components/Copy/CopyText";
import { sayDate } from "../../words";
import { say } from "./say";

type ReportErrorProps = {
  /** The source that says something else now. */
  source?: Source;
  /** The address of the screen where the mistake was seen. */
  at?: string | null;
};

/** How to tell us of a mistake. The app sends nothing: a person takes the text along. */
export function ReportError({ source, at = null }: ReportErrorProps) {
  const overview = useQuery(read("overview", {}));
  const edition = overview.data ? sayDate(overview.data.edition) : "…";
  return (
    <div className="stack">
      <p className="measure">{say("report")}</p>
      <CopyText name={say("letterName")} text={letter(edition, source, at)} />
    </div>
  );
}

function letter(edition: string, source: Source | undefined, at: string | null): string {
  return [
    say("letterHead", { edition }),
    source
      ? say("letterSource", { title: source.title, publisher: source.publisher, id: source.id })
      : say("letterScreen", { screen: at ?? "" }),
    say("letterSays"),
    say("letterShould"),
    say("letterWho"),
    say("letterMe"),
  ].join("\n");
}
