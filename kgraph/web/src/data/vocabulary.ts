/** The concepts of the ontology: event types, topics, roles, offices, modalities. */

import { ask } from "../sparql/client";
import vocabulary from "../queries/vocabulary.rq";
import { loadNames } from "./names";

const VOCAB = "https://w3id.org/kgraph/vocab/";

export const concept = (scheme: string, slug: string): string => `${VOCAB}${scheme}/${slug}`;
export const ontology = (name: string): string => `https://w3id.org/kgraph/ontology#${name}`;

export type Vocabulary = {
  /** Concepts of a scheme, top concepts first, each followed by its narrower ones. */
  tree(scheme: string): { concept: string; depth: number }[];
  /** The concept above all others of one. */
  top(concept: string): string;
  /** The score of an event type on the scale from conflict (-10) to cooperation (+10). */
  score(type: string): number | undefined;
  /** The place of an office in the order of precedence; 1 is the highest. */
  rank(office: string): number;
};

let asked: Promise<Vocabulary> | undefined;

/** The vocabulary; asked for once, again after a failure. */
export function loadVocabulary(): Promise<Vocabulary> {
  asked ??= load().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

async function load(): Promise<Vocabulary> {
  const rows = await ask(vocabulary);
  const broader = new Map(rows.map((row) => [row.concept!, row.broader]));
  const scores = new Map(rows.filter((row) => row.score).map((row) => [row.concept!, Number(row.score)]));
  const ranks = new Map(rows.filter((row) => row.rank).map((row) => [row.concept!, Number(row.rank)]));
  await loadNames(broader.keys());
  const children = (above: string | undefined, scheme: string) =>
    [...broader].filter(([own, up]) => up === above && own.startsWith(concept(scheme, ""))).map(([own]) => own);
  const below = (above: string | undefined, scheme: string, depth: number): { concept: string; depth: number }[] =>
    children(above, scheme).flatMap((own) => [{ concept: own, depth }, ...below(own, scheme, depth + 1)]);
  const top = (own: string): string => {
    const up = broader.get(own);
    return up ? top(up) : own;
  };
  return { tree: (scheme) => below(undefined, scheme, 0), top, score: (type) => scores.get(type), rank: (office) => ranks.get(office) ?? Infinity };
}
