import { useState } from "react";
import { Button } from "../../components/Button/Button";
import english from "../../language/en/MyPlan.json";
import { sayer } from "../../language/say";
import { forget, keep, useKept } from "./kept";

const say = sayer(english);

type KeepProps = { id: string /** The plan's file. */; text: string };

/** Keeps the plan on this computer, or takes it away; says which of both it is. */
export function Keep({ id, text }: KeepProps) {
  const kept = useKept().some((one) => one.id === id);
  const [failed, setFailed] = useState(false);
  return (
    <div className="row">
      {kept ? (
        <Button weight="quiet" onClick={() => forget(id)}>
          {say("forgetThis")}
        </Button>
      ) : (
        <Button weight="main" onClick={() => setFailed(!keep(text))}>
          {say("keep")}
        </Button>
      )}
      <p role="status">{say(failed ? "notKeptFailed" : kept ? "kept" : "notKept")}</p>
    </div>
  );
}
