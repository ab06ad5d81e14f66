/** A list of events in numbers. */

import type { Event } from "./events";

export type Summary = { actual: number; open: number; first?: string; last?: string };

/** How many happened, how many are planned or possible, and the first and last day of those that happened. */
export function summary(events: readonly Event[]): Summary {
  const actual = events.filter((one) => one.modality === "actual");
  const days = actual.map((one) => one.begin).filter((begin) => begin !== undefined && /^\d{4}/.test(begin)).sort();
  return { actual: actual.length, open: events.length - actual.length, first: days[0], last: days.at(-1) };
}
