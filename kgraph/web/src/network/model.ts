/** A network to be drawn: plain data, whoever made it and wherever it is shown. */

export type Names = { ky?: string; ru?: string; en?: string };
export type NodeData = { id: string; label: Names; kind: string; x: number; y: number; size: number; color: string };
export type EdgeData = { source: string; target: string; type?: string; weight: number; score?: number; first?: string; last?: string };

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

/** Whether an edge belongs to the chosen part; an undated edge is in no period. */
export function chosen(edge: EdgeData, choice: Choice): boolean {
  if (edge.weight < choice.weight) return false;
  if (choice.types && !choice.types.has(edge.type ?? "")) return false;
  if (choice.from && !(edge.last !== undefined && edge.last >= choice.from)) return false;
  return !choice.until || (edge.first !== undefined && edge.first.slice(0, choice.until.length) <= choice.until);
}
