import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useLayoutEffect } from "react";
import { CommandError } from "./client";
import { read } from "./client/queries";
import { Page } from "./components/Page/Page";
import { Problem, Reading } from "./components/Problem/Problem";
import { Shell } from "./components/Shell/Shell";
import english from "./language/en/App.json";
import { sayer } from "./language/say";
import { type AdviserPart, type Place, toHash } from "./navigation/place";
import { arrive, noteScroll } from "./navigation/scroll";
import { usePlace } from "./navigation/usePlace";
import { Entry } from "./screens/Entry/Entry";
import { Home } from "./screens/Home/Home";
import { Missing } from "./screens/Missing/Missing";
import { Profession } from "./screens/Profession/Profession";
import { Professions } from "./screens/Professions/Professions";
import { Role } from "./screens/Role/Role";
import { Search } from "./screens/Search/Search";
import { Access } from "./screens/Settings/Access";
import { Settings } from "./screens/Settings/Settings";
import { OneSource } from "./screens/Sources/OneSource";
import { Sources } from "./screens/Sources/Sources";
import { sayDate } from "./words";

// The two screens that do the most arrive when they are opened: the first window opens sooner.
const FindMyRoute = lazy(async () => {
  const { FindMyRoute } = await import("./screens/FindMyRoute/FindMyRoute");
  return { default: FindMyRoute };
});
const Return = lazy(async () => {
  const { Return } = await import("./screens/Return/Return");
  return { default: Return };
});
const Match = lazy(async () => {
  const { Match } = await import("./screens/Match/Match");
  return { default: Match };
});
const Compare = lazy(async () => {
  const { Compare } = await import("./screens/Compare/Compare");
  return { default: Compare };
});
const Work = lazy(async () => {
  const { Work } = await import("./screens/Work/Work");
  return { default: Work };
});
const Support = lazy(async () => {
  const { Support } = await import("./screens/Support/Support");
  return { default: Support };
});
const Further = lazy(async () => {
  const { Further } = await import("./screens/Further/Further");
  return { default: Further };
});
const Abroad = lazy(async () => {
  const { Abroad } = await import("./screens/Abroad/Abroad");
  return { default: Abroad };
});
const Move = lazy(async () => {
  const { Move } = await import("./screens/Move/Move");
  return { default: Move };
});
const Advisers = lazy(async () => {
  const { Advisers } = await import("./screens/Advisers/Advisers");
  return { default: Advisers };
});
const Show = lazy(async () => {
  const { Show } = await import("./screens/Advisers/Show");
  return { default: Show };
});
const Parents = lazy(async () => {
  const { Parents } = await import("./screens/Advisers/Parents");
  return { default: Parents };
});
const Encounter = lazy(async () => {
  const { Encounter } = await import("./screens/Advisers/Encounter");
  return { default: Encounter };
});
const CareerMap = lazy(async () => {
  const { CareerMap } = await import("./screens/Map/CareerMap");
  return { default: CareerMap };
});

const say = sayer(english);

/** The whole app: what stands around every screen, and the screen. */
export function App() {
  const place = usePlace();
  useScrollMemory(place);
  const overview = useQuery(read("overview", {}));
  const problem = overview.data?.problem ?? null;
  // What is shown to a whole hall has the window to itself.
  if (place.screen === "advisers" && place.part === "show" && !problem) {
    return (
      <Suspense fallback={<Reading />}>
        <Show query={place.query} access={<Access />} />
      </Suspense>
    );
  }
  return (
    <Shell
      edition={overview.data?.edition ? sayDate(overview.data.edition) : null}
      access={<Access />}
    >
      {problem && place.screen !== "settings" ? (
        <Page title={say("unreadable")} lead={say("nothing")}>
          <Problem
            error={new CommandError({ code: "catalogue", message: problem, hints: [say("again")] })}
          />
        </Page>
      ) : (
        <Suspense fallback={<Reading />}>
          <Screen place={place} />
        </Suspense>
      )}
    </Shell>
  );
}

/** Each place opens at its top, or where it was left when a person comes back to it. */
function useScrollMemory(place: Place) {
  const here = toHash(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new address is an arrival
  useLayoutEffect(arrive, [here]);
  useEffect(() => {
    window.history.scrollRestoration = "manual";
    window.addEventListener("scroll", noteScroll, { passive: true });
    return () => window.removeEventListener("scroll", noteScroll);
  }, []);
}

function Screen({ place }: { place: Place }) {
  switch (place.screen) {
    case "home":
      return <Home />;
    case "professions":
      return <Professions query={place.query} />;
    case "profession":
      return <Profession key={place.id} id={place.id} section={place.section} />;
    case "role":
      return <Role key={place.id} id={place.id} />;
    case "entry":
      return <Entry key={place.id} kind={place.kind} id={place.id} />;
    case "search":
      return <Search words={place.words} />;
    case "sources":
      return place.source ? <OneSource id={place.source} /> : <Sources query={place.query ?? ""} />;
    case "settings":
      return <Settings />;
    case "find":
      return <FindMyRoute query={place.query} />;
    case "return":
      return <Return query={place.query} />;
    case "match":
      return <Match query={place.query} />;
    case "map":
      return <CareerMap query={place.query} />;
    case "compare":
      return <Compare query={place.query} />;
    case "work":
      return <Work />;
    case "support":
      return <Support query={place.query} />;
    case "further":
      return <Further query={place.query} />;
    case "abroad":
      return <Abroad query={place.query} />;
    case "move":
      return <Move query={place.query} />;
    case "advisers":
      return <ForAdvisers part={place.part} query={place.query} />;
    case "missing":
      return <Missing path={place.path} />;
  }
}

type ForAdvisersProps = { part: AdviserPart | undefined; query: string };

function ForAdvisers({ part, query }: ForAdvisersProps) {
  switch (part) {
    case "parents":
      return <Parents />;
    case "encounter":
      return <Encounter />;
    default:
      return <Advisers query={query} />;
  }
}
