import { type ComponentProps, useCallback, useMemo, useState } from "react";
import { SideIndex } from "../SideIndex/SideIndex";
import { Page } from "./Page";
import { type NamedPart, PartsContext } from "./parts";

/** Fewer parts than this need no index. */
const FEWEST = 4;

type IndexedPageProps = Omit<ComponentProps<typeof Page>, "index">;

/** A long page whose parts make its index: what stands on it stands in the index, and no more. */
export function IndexedPage({ children, ...page }: IndexedPageProps) {
  const [parts, setParts] = useState<readonly NamedPart[]>([]);
  const add = useCallback((part: NamedPart) => {
    setParts((others) => inOrder([...others, part]));
    return () => setParts((others) => others.filter(({ id }) => id !== part.id));
  }, []);
  const stops = useMemo(
    () => parts.map(({ id, name }) => ({ id, name, to: window.location.hash })),
    [parts],
  );
  return (
    <PartsContext value={add}>
      <Page
        {...page}
        index={stops.length < FEWEST ? null : <SideIndex stops={stops} onGo={goToPart} />}
      >
        {children}
      </Page>
    </PartsContext>
  );
}

/** In the order in which they stand on the page, whichever came first. */
function inOrder(parts: NamedPart[]): NamedPart[] {
  const place = ({ id }: NamedPart) => document.getElementById(id);
  return parts.toSorted((one, other) => {
    const [a, b] = [place(one), place(other)];
    if (!a || !b) return 0;
    return a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
  });
}

/** Goes to a part's heading. It is no place of its own, so the address stays. */
function goToPart(id: string) {
  const heading = document.getElementById(id);
  heading?.scrollIntoView({ block: "start" });
  heading?.focus({ preventScroll: true });
}
