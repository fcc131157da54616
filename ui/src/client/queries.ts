import { queryOptions } from "@tanstack/react-query";
import { type CommandName, client, type RequestOf } from "./index";

/**
 * The one way in which screens read. The key is the command and its request, so a wrong key does
 * not compile. Nothing goes stale until the catalogue changes, and that restarts the app.
 */
export function read<Name extends CommandName>(name: Name, request: RequestOf<Name>) {
  return queryOptions({
    queryKey: [name, request] as const,
    queryFn: () => client.call(name, request),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
}
