/** Pairs of countries and persons who met, with how often and how friendly. */

import { ask, type Row } from "../sparql/client";
import type { Values } from "../sparql/terms";
import persons from "../queries/network-persons.rq";
import pairs from "../queries/pairs.rq";
import { ID } from "../router";
import { loadNames } from "./names";

export type Tie = { one: string; other: string; events: number; score: number; first?: string; last?: string };
export type Pair = Tie & { code: string };
export type Acquaintance = Tie & { oneSide?: string; otherSide?: string };

/** Days as the queries give them, where "9999" and "" stand for none. */
export const known = (day: string | undefined): string | undefined => (day && day !== "9999" ? day : undefined);

const tie = (row: Row) => ({ events: Number(row.events), score: Number(row.score), first: known(row.first), last: known(row.last) });

/** Pairs of countries, the busiest first. */
export async function loadPairs(values: Values, signal?: AbortSignal): Promise<Pair[]> {
  const rows = await ask(pairs, values, signal);
  const found = rows.filter((row) => row.relation).map((row) => {
    const code = row.relation!.split("/").pop()!;
    const [one, other] = code.split("-").map((part) => `${ID}country/${part}`);
    return { ...tie(row), code, one: one!, other: other! };
  });
  await loadNames(found.flatMap((pair) => [pair.one, pair.other]), signal);
  return found;
}

/** Persons who met, those who met most first. */
export async function loadAcquaintances(values: Values, signal?: AbortSignal): Promise<Acquaintance[]> {
  const rows = await ask(persons, values, signal);
  const found = rows.filter((row) => row.one && row.other);
  await loadNames(found.flatMap((row) => [row.one, row.other, row.oneSide, row.otherSide]), signal);
  return found.map((row) => ({ ...tie(row), one: row.one!, other: row.other!, oneSide: row.oneSide, otherSide: row.otherSide }));
}
