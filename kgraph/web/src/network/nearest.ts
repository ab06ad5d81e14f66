/** The way from node to node with the arrow keys. */

export type Direction = "up" | "down" | "left" | "right";
export type Place = { id: string; x: number; y: number };

const STEPS: Record<Direction, [number, number]> = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] };

/** The place that lies nearest within the quarter of a direction; without a start, the one nearest to the middle. */
export function nearest(places: readonly Place[], from: string | undefined, direction: Direction): string | undefined {
  const start = places.find((one) => one.id === from);
  const { x, y } = start ?? { x: mean(places, "x"), y: mean(places, "y") };
  const [dx, dy] = STEPS[direction];
  const others = places
    .filter((one) => one.id !== from)
    .map((one) => ({ id: one.id, along: (one.x - x) * dx + (one.y - y) * dy, aside: Math.abs((one.x - x) * dy) + Math.abs((one.y - y) * dx) }))
    .filter((one) => !start || (one.along > 0 && one.aside <= one.along));
  others.sort((a, b) => Math.hypot(a.along, 2 * a.aside) - Math.hypot(b.along, 2 * b.aside));
  return others[0]?.id ?? from;
}

const mean = (places: readonly Place[], axis: "x" | "y"): number => places.reduce((sum, one) => sum + one[axis], 0) / Math.max(1, places.length);
