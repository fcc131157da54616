import { useEffect, useState } from "react";
import english from "../../language/en/FindMyRoute.json";
import { sayer } from "../../language/say";

const say = sayer(english);

/** While the planner works. Most answers come at once; a long one says that it goes on. */
export function Working() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 2500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="quiet" role="status">
      {say(long ? "workingLong" : "working")}
    </p>
  );
}
