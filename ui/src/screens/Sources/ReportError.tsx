import { useQuery } from "@tanstack/react-query";
import type { Source } from "../../client";
import { read } from "../../client/queries";
import { CopyText } from "../../components/Copy/CopyText";
import { sayDate } from "../../components/EvidenceMark/evidence";

/** How to tell us of a mistake. The app sends nothing: a person takes the text along. */
export function ReportError({ source }: { source?: Source }) {
  const overview = useQuery(read("overview", {}));
  const edition = overview.data ? sayDate(overview.data.edition) : "…";
  return (
    <div className="stack">
      <p className="measure">
        Copy this text and fill it in. Then give it to the people from whom you have this app, or
        put it where its text files are kept. The app itself sends nothing.
      </p>
      <CopyText name="A mistake in AHP Atlas" text={letter(edition, source)} />
    </div>
  );
}

function letter(edition: string, source?: Source): string {
  return [
    `AHP Atlas, catalogue of ${edition}`,
    source ? `Source: ${source.title}, ${source.publisher} (${source.id})` : "Screen: ",
    "It says: ",
    "It should say: ",
    "Who says so (page or paper, and its date): ",
    "How to reach me, if you like: ",
  ].join("\n");
}
