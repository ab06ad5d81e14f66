/** Names of things in three languages, asked for once each. */

import { ask } from "../sparql/client";
import { iri } from "../sparql/terms";
import type { Lang } from "../i18n/i18n";
import names from "../queries/names.rq";

export type Names = Partial<Record<Lang, string>>;

const known = new Map<string, Names>();
const BATCH = 300;

/** Asks for the names of things that are not known yet. */
export async function loadNames(things: Iterable<string | undefined>, signal?: AbortSignal): Promise<void> {
  const missing = [...new Set(things)].filter((thing): thing is string => !!thing && !known.has(thing));
  for (let start = 0; start < missing.length; start += BATCH) {
    const batch = missing.slice(start, start + BATCH);
    const rows = await ask(names, { things: batch.map(iri) }, signal);
    for (const thing of batch) known.set(thing, {});
    for (const { thing, lang, name } of rows) known.get(thing!)![lang as Lang] = name!;
  }
}

/** The name of a thing in a language, else in another, else the last part of its IRI. */
export function named(thing: string, lang: Lang): string {
  const { [lang]: own, ky, ru, en } = known.get(thing) ?? {};
  return own ?? ky ?? ru ?? en ?? local(thing);
}

/** The names of a thing in all languages. */
export const allNames = (thing: string): Names => known.get(thing) ?? {};

/** The last part of an IRI, readable. */
export function local(iri: string): string {
  const last = iri.slice(Math.max(iri.lastIndexOf("/"), iri.lastIndexOf("#")) + 1);
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
