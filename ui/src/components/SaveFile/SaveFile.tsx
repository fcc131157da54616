import { type ReactNode, useState } from "react";
import { saveFile } from "../../files";
import english from "../../language/en/SaveFile.json";
import { sayer } from "../../language/say";
import { Button } from "../Button/Button";

const say = sayer(english);

type SaveFileProps = {
  name: string;
  type: string;
  /** Made when it is wanted, so that nothing is written in vain. */
  text: () => string;
  children: ReactNode;
};

/** Hands a file over and says where to look for it: the window saves without asking. */
export function SaveFile({ name, type, text, children }: SaveFileProps) {
  const [saved, setSaved] = useState(false);
  return (
    <>
      <Button
        onClick={() => {
          saveFile(name, type, text());
          setSaved(true);
        }}
      >
        {children}
      </Button>
      <span role="status">{saved && say("saved", { name })}</span>
    </>
  );
}
