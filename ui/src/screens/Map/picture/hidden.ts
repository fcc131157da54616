/** For what a screen reader need not hear: the stations say it already. */
export const HIDDEN = { "aria-hidden": true } as const;
