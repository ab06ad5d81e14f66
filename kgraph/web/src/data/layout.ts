/** Places for the nodes of a network: forces, then no overlaps. The same network gets the same places. */

import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import noverlap from "graphology-layout-noverlap";

export type Linked = { source: string; target: string; weight: number };
export type Place = { x: number; y: number };

const ITERATIONS = 1500;
const MOST = 60_000;
const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/** Places by id; `sizes` are the radii of the nodes, `aspect` is the width of the picture by its height. */
export function places(sizes: ReadonlyMap<string, number>, links: readonly Linked[], aspect: number): Map<string, Place> {
  const graph = new Graph({ type: "undirected" });
  [...sizes].forEach(([id, size], index) => {
    const radius = 10 * Math.sqrt(index + 1);
    graph.addNode(id, { size, x: radius * Math.cos(index * GOLDEN), y: radius * Math.sin(index * GOLDEN) });
  });
  for (const { source, target, weight } of links) graph.mergeEdge(source, target, { weight: Math.sqrt(weight) });
  const iterations = Math.max(40, Math.min(ITERATIONS, Math.floor(MOST / Math.max(1, graph.order))));
  forceAtlas2.assign(graph, {
    iterations,
    getEdgeWeight: "weight",
    settings: { ...forceAtlas2.inferSettings(graph), adjustSizes: false, gravity: 0.8, scalingRatio: 8, barnesHutOptimize: graph.order > 300 },
  });
  noverlap.assign(graph, { maxIterations: 80, settings: { margin: 4, ratio: 1.2 } });
  return new Map(graph.mapNodes((id, { x, y }) => [id, { x: aspect * x, y }]));
}
