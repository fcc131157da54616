import { useEffect, useState } from "react";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";

const say = sayer(english);

/** Most answers come at once, and then nothing of this is seen. */
const SHOWN_AFTER = 300;
const LONG_AFTER = 4000;

/** While the planner works: calmly, and a long one says that it goes on. */
export function Working() {
  const [since, setSince] = useState<"start" | "shown" | "long">("start");
  useEffect(() => {
    const shown = setTimeout(() => setSince("shown"), SHOWN_AFTER);
    const long = setTimeout(() => setSince("long"), LONG_AFTER);
    return () => {
      clearTimeout(shown);
      clearTimeout(long);
    };
  }, []);
  return (
    <p className="quiet" role="status">
      {since === "start" ? "" : say(since === "long" ? "workingLong" : "working")}
    </p>
  );
}
