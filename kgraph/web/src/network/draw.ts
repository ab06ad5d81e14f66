/** Draws a picture with sigma and keeps it in step with what is hovered, selected, searched, chosen. */

import Graph from "graphology";
import Sigma from "sigma";
import { look } from "./look";
import type { Picture } from "./model";
import { nearest, type Direction } from "./nearest";
import { edge, node, width, type Attributes, type Drawn, type EdgeAttributes, type State, type View } from "./reducers";
import { settings } from "./settings";

export type Drawing = {
  show(state: State): void;
  zoom(step: "in" | "out" | "all"): void;
  /** Brings a node into view. */
  reach(id: string): void;
  /** The visible node that lies next in a direction, seen from one or from the middle. */
  next(from: string | undefined, direction: Direction): string | undefined;
  destroy(): void;
};

type Events = { onSelect(id: string | undefined): void; onOpen(id: string): void };
type Drawer = Sigma<Attributes, EdgeAttributes>;

/** Draws a picture in an element. Where the browser has no WebGL this is an error. */
export function draw(host: HTMLElement, picture: Picture, first: State, events: Events): Drawing {
  const heaviest = Math.max(12, ...picture.edges.map((one) => one.weight));
  const view: View = { ...first, look: look(host), heaviest };
  const graph = built(picture, heaviest, Math.min(1, Math.max(0.55, host.clientWidth / 900)));
  const sigma: Drawer = new Sigma<Attributes, EdgeAttributes>(graph, host, {
    ...settings(() => view.look, host.clientWidth < 600),
    nodeReducer: (id, data) => node(graph, view, id, data),
    edgeReducer: (id, data) => edge(graph, view, id, data),
  });
  const { x, y } = sigma.getBBox();
  sigma.setCustomBBox({ x: [x[0], x[1] + (x[1] - x[0]) / 10], y }); // room for the names to the right of nodes
  const change = (part: Partial<View>) => {
    Object.assign(view, part);
    sigma.refresh({ skipIndexation: true });
  };
  listen(sigma, host, events, change);
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const repaint = () => {
    change({ look: look(host) });
    sigma.setSetting("labelColor", { color: view.look.ink });
  };
  dark.addEventListener("change", repaint);
  return {
    ...moves(sigma, graph),
    show: (state) => change({ selected: undefined, ...state }),
    destroy: () => {
      dark.removeEventListener("change", repaint);
      sigma.kill();
    },
  };
}

function listen(sigma: Drawer, host: HTMLElement, { onSelect, onOpen }: Events, change: (part: Partial<View>) => void): void {
  const hover = (hovered?: string) => {
    host.style.cursor = hovered ? "pointer" : "";
    change({ hovered });
  };
  sigma.on("enterNode", ({ node: id }) => hover(id));
  sigma.on("leaveNode", () => hover());
  sigma.on("clickNode", ({ node: id }) => onSelect(id));
  sigma.on("clickStage", () => onSelect(undefined));
  sigma.on("doubleClickNode", (at) => {
    at.preventSigmaDefault();
    onOpen(at.node);
  });
}

function moves(sigma: Drawer, graph: Drawn): Pick<Drawing, "zoom" | "reach" | "next"> {
  const camera = sigma.getCamera();
  const options = { duration: matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : 300 };
  return {
    zoom: (step) => void { in: () => camera.animatedZoom(options), out: () => camera.animatedUnzoom(options), all: () => camera.animatedReset(options) }[step](),
    reach: (id) => {
      const place = sigma.getNodeDisplayData(id);
      if (place) void camera.animate({ x: place.x, y: place.y }, options);
    },
    next: (from, direction) => {
      const visible = graph.nodes().filter((id) => !sigma.getNodeDisplayData(id)?.hidden);
      const places = visible.map((id) => ({ id, x: graph.getNodeAttribute(id, "x"), y: graph.getNodeAttribute(id, "y") }));
      return nearest(places, from, direction);
    },
  };
}

/** A picture as graphology has it; nodes are scaled to the room there is. */
function built(picture: Picture, heaviest: number, scale: number): Drawn {
  const graph: Drawn = new Graph<Attributes, EdgeAttributes>({ multi: true, type: "undirected" });
  for (const data of picture.nodes) graph.addNode(data.id, { data, x: data.x, y: data.y, size: data.size * scale, color: data.color });
  for (const data of picture.edges) graph.addEdge(data.source, data.target, { data, size: width(data.weight, heaviest) });
  return graph;
}
