import { useEffect, useState } from "react";

/** While the planner works. Most answers come at once; a long one says that it goes on. */
export function Working() {
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 2500);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p className="quiet" role="status">
      {long
        ? "Still working. There are very many ways here. You can go back and choose again."
        : "Working out your routes …"}
    </p>
  );
}
