import messages from "../../language/en/Scene.json";
import { sayer } from "../../language/say";
import type { Part } from "./parts";
import styles from "./Scene.module.css";
import { scenes } from "./scenes";

const say = sayer(messages);

/** How thick the outline of a part is, on the drawing's grid. */
const OUTLINE = 2.5;

/** The real work of a profession, drawn: person, patient, tool. */
export function Scene({ of }: { of: string }) {
  if (!isScene(of)) return null;
  return (
    <svg className={styles.scene} viewBox="0 0 320 200" role="img" aria-label={say(of)}>
      <rect className={styles.ground} width="320" height="200" rx="8" />
      {scenes[of].map((part, place) => (
        <Drawn key={place} part={part} />
      ))}
    </svg>
  );
}

function isScene(id: string): id is keyof typeof scenes {
  return id in scenes;
}

function Drawn({ part }: { part: Part }) {
  switch (part.kind) {
    case "shape":
      return <path className={styles.shape} data-paint={part.paint} d={part.d} />;
    case "stroke":
      return <path className={styles.stroke} d={part.d} />;
    case "limb":
      return (
        <>
          <path className={styles.edge} d={part.d} strokeWidth={part.width + OUTLINE} />
          <path
            className={styles.inside}
            data-paint={part.paint}
            d={part.d}
            strokeWidth={part.width - OUTLINE}
          />
        </>
      );
  }
}
