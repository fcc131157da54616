/**
 * Everything the screens say stands outside their code: `en/<Screen>.json`, one file a screen or
 * component, in ICU message format (https://unicode-org.github.io/icu/userguide/format_parse/messages/).
 * A second language is a second folder of the same files.
 */
import { IntlMessageFormat } from "intl-messageformat";
import { createElement, Fragment, type ReactNode } from "react";
import { LOCALE } from "./locale";
import { disguise } from "./pseudo";

type Messages = Readonly<Record<string, string>>;
type Plain = Readonly<Record<string, string | number>>;
type Rich = Readonly<Record<string, ReactNode | ((inside: ReactNode[]) => ReactNode)>>;

/** Says the messages of one file. */
export type Say<M extends Messages> = {
  /** A message as text: `say("ways", { count: 3 })`. */
  (key: keyof M & string, values?: Plain): string;
  /** A message with parts that are elements: `say.rich("lead", { b: (inside) => <b>{inside}</b> })`. */
  rich(key: keyof M & string, values: Rich): ReactNode;
};

/** Kept in this browser or window; `pseudo` shows what is not yet outside the code. */
export const LANGUAGE_KEY = "ahp-atlas.language";

const isPseudo = () => {
  try {
    return localStorage.getItem(LANGUAGE_KEY) === "pseudo";
  } catch {
    return false;
  }
};

/** Makes the voice of one file of messages. */
export function sayer<M extends Messages>(messages: M): Say<M> {
  const ready = new Map<string, IntlMessageFormat>();
  const formatOf = (key: keyof M & string): IntlMessageFormat => {
    const known = ready.get(key);
    if (known) return known;
    const plain = new IntlMessageFormat(messages[key] ?? key, LOCALE);
    const format = isPseudo() ? new IntlMessageFormat(disguise(plain.getAst()), LOCALE) : plain;
    ready.set(key, format);
    return format;
  };
  const say = (key: keyof M & string, values?: Plain) => String(formatOf(key).format(values));
  const rich = (key: keyof M & string, values: Rich): ReactNode => {
    const parts = formatOf(key).format<ReactNode>(values as never);
    return createElement(Fragment, null, ...(Array.isArray(parts) ? parts : [parts]));
  };
  return Object.assign(say, { rich });
}
