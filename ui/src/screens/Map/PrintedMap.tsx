import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import type { MapRequest } from "../../client";
import { read } from "../../client/queries";
import styles from "./PrintedMap.module.css";

/** What goes on paper instead of the picture on the screen: the engine's own sheet. */
export function PrintedMap({ request }: { request: MapRequest }) {
  const sheet = useQuery(read("map_print", request)).data;
  const room = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!sheet) return;
    const { documentElement } = new DOMParser().parseFromString(sheet.svg, "image/svg+xml");
    room.current?.replaceChildren(document.importNode(documentElement, true));
  }, [sheet]);
  return (
    <div
      ref={room}
      className={`${styles.sheet} print-only`}
      data-paper={sheet?.paper}
      aria-hidden="true"
    />
  );
}
