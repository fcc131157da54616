import { useEffect, useState } from "react";
import messages from "../../language/en/SideIndex.json";
import { sayer } from "../../language/say";
import styles from "./SideIndex.module.css";

const say = sayer(messages);

export type Stop = { id: string; name: string; to: string };

type SideIndexProps = {
  stops: Stop[];
  /** Goes there without another address; none: the stops' own addresses do. */
  onGo?: (id: string) => void;
};

/** A long page's index: its sections as stops on the line, with the one in view filled. */
export function SideIndex({ stops, onGo }: SideIndexProps) {
  const here = useStopInView(stops);
  const [open, setOpen] = useState(false);
  return (
    <nav className={`${styles.index} screen-only`} aria-label={say("onThisPage")}>
      {/* Only where the window is narrow: see the style. */}
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={open}
        aria-controls="side-index"
        onClick={() => setOpen(!open)}
      >
        {say("onThisPage")}
      </button>
      <ol id="side-index" className={styles.stops} data-open={open ? "" : undefined}>
        {stops.map((stop) => (
          <li key={stop.id}>
            <a
              href={stop.to}
              onClick={(event) => {
                setOpen(false);
                if (!onGo) return;
                event.preventDefault();
                onGo(stop.id);
              }}
              className={styles.stop}
              aria-current={stop.id === here ? "location" : undefined}
            >
              {stop.name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The last section whose heading has passed the upper third of the window. */
function useStopInView(stops: Stop[]): string | undefined {
  const [here, setHere] = useState(stops[0]?.id);
  useEffect(() => {
    const look = () => {
      const passed = stops.filter(({ id }) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top;
        return top !== undefined && top < window.innerHeight / 3;
      });
      setHere((passed.at(-1) ?? stops[0])?.id);
    };
    look();
    window.addEventListener("scroll", look, { passive: true });
    return () => window.removeEventListener("scroll", look);
  }, [stops]);
  return here;
}
