/** Ties as a picture of a network. */

import type { Lang } from "../i18n/i18n";
import type { Picture } from "../network/model";
import { allNames, named } from "./names";
import type { Acquaintance, Tie } from "./pairs";
import { places } from "./layout";

/** Colours that most people can tell apart, on light and on dark. */
const PALETTE = ["#2a78b8", "#c8691c", "#3c9156", "#a75fb3", "#b5892a", "#2a9d9d", "#c2546e", "#7a6ad0"];
const OTHERS = "#7d8794";
const LONE = "#2a78b8";

/** The network of ties. `sides` gives the group of each node; the largest groups have colours of their own. */
export function pictured(ties: readonly Tie[], kind: string, sides?: ReadonlyMap<string, string | undefined>): Picture {
  const weights = new Map<string, number>();
  for (const { one, other, events } of ties) for (const end of [one, other]) weights.set(end, (weights.get(end) ?? 0) + events);
  const most = Math.max(1, ...weights.values());
  const sizes = new Map([...weights].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([id, weight]) => [id, 5 + 15 * Math.sqrt(weight / most)]));
  const edges = ties.map((tie) => ({ source: tie.one, target: tie.other, weight: tie.events, score: tie.score, first: tie.first, last: tie.last }));
  const at = places(sizes, edges, innerWidth < 640 ? 0.8 : 1.6);
  const groups = sides ? largest(sides) : [];
  const colour = (id: string) => (sides ? (groups.find((group) => group.kind === sides.get(id))?.color ?? OTHERS) : LONE);
  const nodes = [...sizes].map(([id, size]) => ({ id, label: withLocal(id), kind: sides?.get(id) ?? kind, ...at.get(id)!, size, color: colour(id) }));
  const others = nodes.some((one) => sides && one.color === OTHERS) ? [{ kind: "", label: { ky: "башкалар", ru: "прочие", en: "others" }, color: OTHERS }] : [];
  return { nodes, edges, groups: [...groups, ...others] };
}

/** Names in the languages that there are; the local part of the IRI where there is none. */
const withLocal = (id: string) => ({ en: named(id, "en" satisfies Lang), ...allNames(id) });

function largest(sides: ReadonlyMap<string, string | undefined>) {
  const sums = new Map<string, number>();
  for (const side of sides.values()) if (side) sums.set(side, (sums.get(side) ?? 0) + 1);
  const order = [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, PALETTE.length);
  return order.map(([kind], index) => ({ kind, label: withLocal(kind), color: PALETTE[index]! }));
}

/** The side of each person, the one that is named most often. */
export function sidesOf(ties: readonly Acquaintance[]): Map<string, string | undefined> {
  const votes = new Map<string, Map<string, number>>();
  for (const tie of ties) {
    for (const [person, side] of [[tie.one, tie.oneSide], [tie.other, tie.otherSide]] as const) {
      const own = votes.get(person) ?? new Map<string, number>();
      if (side) own.set(side, (own.get(side) ?? 0) + tie.events);
      votes.set(person, own);
    }
  }
  return new Map([...votes].map(([person, own]) => [person, [...own].sort((a, b) => b[1] - a[1])[0]?.[0]]));
}
