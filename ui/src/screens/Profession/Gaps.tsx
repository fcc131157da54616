import type { ProfessionPage } from "../../client";
import { Disclosure } from "../../components/Disclosure/Disclosure";
import { Fact, Facts } from "../../components/Fact/Facts";
import { sentence } from "../../words";
import { say } from "./say";

/** What we looked for and did not find, and whom to ask instead. */
export function Gaps({ page }: { page: ProfessionPage }) {
  return (
    <>
      <p className="measure">{say("gaps.what")}</p>
      <Disclosure level={3} title={say("gaps.show", { count: page.gaps.length })} flush>
        <Facts>
          {page.gaps.map((gap) => (
            <Fact key={gap.id} name={gap.topic.name}>
              <p>{sentence(gap.text)}</p>
              {gap.ask && (
                <p>
                  {say.rich("gaps.ask", {
                    b: (inside) => <strong key="ask">{inside}</strong>,
                    whom: sentence(gap.ask),
                  })}
                </p>
              )}
            </Fact>
          ))}
        </Facts>
      </Disclosure>
    </>
  );
}
