/** How sigma draws, in the colours of the page. */

import type { Settings } from "sigma/settings";
import type { Look } from "./look";
import type { Attributes, EdgeAttributes } from "./reducers";

/** Settings for a drawing; names are smaller and fewer where there is little room. */
export function settings(colours: () => Look, narrow: boolean): Partial<Settings<Attributes, EdgeAttributes>> {
  const { ink, font } = colours();
  return {
    labelFont: font, labelSize: narrow ? 11 : 13, labelWeight: "500", labelColor: { color: ink }, labelDensity: narrow ? 0.8 : 1.4, labelGridCellSize: 70,
    labelRenderedSizeThreshold: 2, zIndex: true, minCameraRatio: 0.05, maxCameraRatio: 3, stagePadding: narrow ? 30 : 44, allowInvalidContainer: true,
    defaultDrawNodeLabel: (context, data, { labelSize }) => label(context, data, colours(), labelSize),
    defaultDrawNodeHover: (context, data) => ring(context, data, colours()),
  };
}

type Disc = { x: number; y: number; size: number; label?: string | null };

/** A name beside its node: on the right, or on the left where it would not fit there. */
function label(context: CanvasRenderingContext2D, { x, y, size, label: text }: Disc, { ink, font }: Look, height: number): void {
  if (!text) return;
  context.font = `500 ${height}px ${font}`;
  context.fillStyle = ink;
  context.fillText(text, beside(context, x, size + 3, context.measureText(text).width), y + height / 3);
}

/** Where something of a width begins that stands beside a place, at a distance, and within the picture if it can. */
function beside(context: CanvasRenderingContext2D, x: number, distance: number, width: number): number {
  const room = context.canvas.clientWidth;
  return x + distance + width > room && x - distance - width >= 0 ? x - distance - width : x + distance;
}

/** A node that is pointed at: a ring around it, and its name on a plate that covers what lies behind. */
function ring(context: CanvasRenderingContext2D, { x, y, size, label: text }: Disc, { ink, surface, font }: Look): void {
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 2, 0, 2 * Math.PI);
  context.stroke();
  if (!text) return;
  context.font = `600 13px ${font}`;
  const width = context.measureText(text).width + 12;
  const left = beside(context, x, size + 4, width);
  context.fillStyle = surface;
  context.beginPath();
  context.roundRect(left, y - 12, width, 24, 5);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(text, left + 6, y + 4.5);
}
