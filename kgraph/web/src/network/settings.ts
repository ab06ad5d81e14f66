/** How sigma draws, in the colours of the page. */

import type { Settings } from "sigma/settings";
import type { Look } from "./look";
import type { Attributes, EdgeAttributes } from "./reducers";

export function settings(colours: () => Look): Partial<Settings<Attributes, EdgeAttributes>> {
  const { ink, font } = colours();
  return {
    labelFont: font, labelSize: 13, labelWeight: "500", labelColor: { color: ink }, labelDensity: 1.4, labelGridCellSize: 70,
    labelRenderedSizeThreshold: 5, zIndex: true, minCameraRatio: 0.05, maxCameraRatio: 3, stagePadding: 44, allowInvalidContainer: true,
    defaultDrawNodeHover: (context, data) => ring(context, data, colours()),
  };
}

type Disc = { x: number; y: number; size: number; label?: string | null };

/** A node that is pointed at: a ring around it, and its name on a plate that covers what lies behind. */
function ring(context: CanvasRenderingContext2D, { x, y, size, label }: Disc, { ink, surface, font }: Look): void {
  context.strokeStyle = ink;
  context.lineWidth = 2;
  context.beginPath();
  context.arc(x, y, size + 2, 0, 2 * Math.PI);
  context.stroke();
  if (!label) return;
  context.font = `600 13px ${font}`;
  const width = context.measureText(label).width;
  context.fillStyle = surface;
  context.beginPath();
  context.roundRect(x + size + 4, y - 12, width + 12, 24, 5);
  context.fill();
  context.lineWidth = 1;
  context.stroke();
  context.fillStyle = ink;
  context.fillText(label, x + size + 10, y + 4.5);
}
