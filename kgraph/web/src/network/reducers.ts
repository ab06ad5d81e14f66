/** How nodes and edges are shown, given what is hovered, selected, searched, chosen. */

import type Graph from "graphology";
import type { EdgeDisplayData, NodeDisplayData } from "sigma/types";
import type { Look } from "./look";
import { name, narrowed, type Choice, type EdgeData, type Lang, type NodeData } from "./model";
import { tone } from "./tone";

export type State = { lang: Lang; selected?: string; words: string; choice: Choice };
export type View = State & { hovered?: string; look: Look; heaviest: number };
export type Attributes = { data: NodeData; x: number; y: number; size: number; color: string };
export type EdgeAttributes = { data: EdgeData; size: number };
export type Drawn = Graph<Attributes, EdgeAttributes>;

/** A node stands out if it is pointed at or found, and steps back if something else is. */
export function node(graph: Drawn, view: View, id: string, { data, ...shown }: Attributes): Partial<NodeDisplayData> {
  const label = name(data.label, view.lang, id);
  const lone = graph.degree(id) > 0 && !graph.edges(id).some((edge) => kept(graph, view, edge));
  if (lone || !offered(data, view.choice)) return { ...shown, label, hidden: true };
  const at = view.hovered ?? view.selected;
  const found = matches(data, view.words);
  const near = at === undefined || id === at || graph.areNeighbors(at, id);
  if (at === undefined ? view.words !== "" && !found : !near) return { ...shown, label: "", color: view.look.faint };
  return { ...shown, label, zIndex: 1, forceLabel: found || at !== undefined, highlighted: id === at || found };
}

/** An edge has the colour of its tone, and steps back if it does not touch what is pointed at. */
export function edge(graph: Drawn, view: View, id: string, { data, ...shown }: EdgeAttributes): Partial<EdgeDisplayData> {
  const now = narrowed(data, view.choice);
  if (!now || !ends(graph, view, id)) return { ...shown, hidden: true };
  const size = width(now.weight, view.heaviest);
  const at = view.hovered ?? view.selected;
  if (at !== undefined && !graph.hasExtremity(id, at)) return { size, color: view.look.faint, zIndex: 0 };
  return { size, color: now.score === undefined ? view.look.quiet : view.look.tones[tone(now.score)], zIndex: 1 };
}

/** Whether any name of a node has the words. */
export function matches(data: Pick<NodeData, "label">, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return wanted !== "" && Object.values(data.label).some((own) => own?.toLocaleLowerCase().includes(wanted));
}

const offered = (data: NodeData, choice: Choice): boolean => !choice.kinds || choice.kinds.has(data.kind);

const kept = (graph: Drawn, view: View, id: string): boolean =>
  narrowed(graph.getEdgeAttribute(id, "data"), view.choice) !== undefined && ends(graph, view, id);

const ends = (graph: Drawn, { choice }: View, id: string): boolean =>
  graph.extremities(id).every((end) => offered(graph.getNodeAttribute(end, "data"), choice));

/** The width of a line by its number of events. */
export const width = (weight: number, heaviest: number): number => 2.4 + 6 * Math.sqrt((weight - 1) / heaviest);
