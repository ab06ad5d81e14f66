/** A network to be drawn: plain data, whoever made it and wherever it is shown. */

export type Names = { ky?: string; ru?: string; en?: string };
export type NodeData = { id: string; label: Names; kind: string; x: number; y: number; size: number; color: string };
export type EdgeData = { source: string; target: string; type?: string; weight: number; score?: number; first?: string; last?: string; acts?: Act[] };

/** One of the events that an edge stands for, where they are told one by one. */
export type Act = { type: string; day?: string; score?: number };

/** `groups` explains the kinds of nodes in the legend, `types` the types of edges. */
export type Picture = {
  nodes: NodeData[];
  edges: EdgeData[];
  groups?: { kind: string; label: Names; color: string }[];
  types?: Record<string, Names>;
};

export type Lang = keyof Names;

/** A name in a language, else in another. */
export const name = (names: Names | undefined, lang: Lang, otherwise = ""): string =>
  names?.[lang] ?? names?.ky ?? names?.ru ?? names?.en ?? otherwise;

/** Which part of a picture is shown; what is not set does not narrow it. Days are compared as text. */
export type Choice = { weight: number; kinds?: ReadonlySet<string>; types?: ReadonlySet<string>; from?: string; until?: string };

/** What of an edge belongs to the chosen part: of one whose events are told, only those that do. */
export function narrowed(edge: EdgeData, choice: Choice): EdgeData | undefined {
  if (!edge.acts) return chosen(edge, choice) ? edge : undefined;
  const acts = edge.acts.filter(({ type, day }) => chosen({ ...edge, type, weight: choice.weight, first: day, last: day }, choice));
  if (acts.length < choice.weight) return undefined;
  const scores = acts.flatMap(({ score }) => score ?? []);
  const score = scores.length ? scores.reduce((sum, one) => sum + one, 0) / scores.length : undefined;
  return { ...edge, weight: acts.length, score };
}

/** The types of events that there are. */
export const types = (picture: Picture): string[] =>
  [...new Set(picture.edges.flatMap((one) => one.acts?.map(({ type }) => type) ?? [one.type ?? ""]))].sort();

/** Whether an edge belongs to the chosen part; an undated edge is in no period. */
export function chosen(edge: EdgeData, choice: Choice): boolean {
  if (edge.weight < choice.weight) return false;
  if (choice.types && !choice.types.has(edge.type ?? "")) return false;
  if (choice.from && !(edge.last !== undefined && edge.last >= choice.from.slice(0, edge.last.length))) return false;
  return !choice.until || (edge.first !== undefined && edge.first.slice(0, choice.until.length) <= choice.until);
}
