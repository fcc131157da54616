import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { read } from "../../client/queries";
import { type Myth, mythsOf, WITHOUT_A_LEVELS } from "./myths";

/** A profession and its myths with their answers; the myths come when both are read. */
export function useTalk(profession: string | null) {
  const page = useQuery({
    ...read("profession", { id: profession ?? "" }),
    enabled: profession !== null,
  });
  const ways = useQuery({
    ...read("routes", {
      from: [WITHOUT_A_LEVELS],
      has: [],
      lacks: [],
      unsure: [],
      to: profession ?? "",
    }),
    enabled: profession !== null,
  });
  const pay = useQuery({ ...read("topic", { id: "pay-rules" }), enabled: profession !== null });
  const waiting = ways.isPending || pay.isPending;
  const myths = useMemo<Myth[] | null>(
    () =>
      page.data && !waiting ? mythsOf(page.data, ways.data ?? null, pay.data?.statements) : null,
    [page.data, ways.data, pay.data, waiting],
  );
  return { page: page.data ?? null, myths, error: page.error ?? ways.error ?? pay.error };
}
