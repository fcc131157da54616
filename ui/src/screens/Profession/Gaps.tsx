import type { ProfessionPage } from "../../client";
import { Fact, Facts } from "../../components/Fact/Facts";
import { sentence } from "../../words";

/** What we looked for and did not find, and whom to ask instead. */
export function Gaps({ page }: { page: ProfessionPage }) {
  return (
    <>
      <p className="measure">We looked for these and did not find them. Someone else may know.</p>
      <Facts>
        {page.gaps.map((gap) => (
          <Fact key={gap.id} name={gap.topic.name}>
            <p>{sentence(gap.text)}</p>
            {gap.ask && (
              <p>
                <strong>Ask:</strong> {sentence(gap.ask)}
              </p>
            )}
          </Fact>
        ))}
      </Facts>
    </>
  );
}
