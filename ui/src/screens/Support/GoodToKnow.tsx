import { useQuery } from "@tanstack/react-query";
import { read } from "../../client/queries";
import { Gaps, Part, Statements } from "../../components/TopicParts/TopicParts";

/** What the catalogue says on support work: qualifications, ladders, the framework, gaps. */
export function GoodToKnow({ profession }: { profession: string | null }) {
  const own = profession ? { profession } : {};
  const ladders = useQuery(read("topic", { id: "support-pathways", ...own }));
  const study = useQuery(read("topic", { id: "support-qualifications", ...own }));
  const framework = useQuery(read("topic", { id: "support-framework", ...own }));
  const pages = [ladders.data, study.data, framework.data].flatMap((page) => page ?? []);
  return (
    <>
      {pages.map((page) => (
        <Part key={page.topic.id} name={page.topic.name}>
          <Statements statements={page.statements} about={page.topic.name} />
        </Part>
      ))}
      <Gaps gaps={pages.flatMap(({ gaps }) => gaps)} />
    </>
  );
}
