/** Events as dots over time, by score: filled where they happened, hollow where they were planned, possible or denied. */

import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Event } from "../data/events";
import { period, score as written } from "../data/format";
import { named } from "../data/names";
import { tone } from "../network/tone";
import { useLang, useSay } from "../i18n/i18n";
import { ID, href, useRoute } from "../router";

const HEIGHT = 220;
const LEFT = 34;
const TOP = 12;
const BOTTOM = 26;

export type Dated = Event & { day: string; score: number };

export function Dots({ events }: { events: readonly Dated[] }) {
  const say = useSay();
  const [frame, width] = useWidth();
  const { page, rest, params } = useRoute();
  const lang = useLang();
  const [from, until] = bounds(events);
  const x = (when: number) => LEFT + 8 + ((width - LEFT - 20) * (when - from)) / (until - from);
  const y = (value: number) => TOP + ((HEIGHT - TOP - BOTTOM) * (10 - value)) / 20;
  return (
    <figure class="dots" ref={frame}>
      <svg width={width} height={HEIGHT} role="group" aria-label={say("dots.alt", { count: events.length })}>
        {[10, 5, 0, -5, -10].map((value) => (
          <g key={value} class={value ? "grid" : "grid zero"}>
            <line x1={LEFT} x2={width} y1={y(value)} y2={y(value)} />
            <text x={LEFT - 6} y={y(value) + 4} text-anchor="end">
              {value > 0 ? `+${value}` : value < 0 ? `−${-value}` : 0}
            </text>
          </g>
        ))}
        {ticks(from, until, width).map((year) => (
          <text key={year} class="tick" x={x(Date.UTC(year, 0, 1))} y={HEIGHT - 6} text-anchor="middle">
            {year}
          </text>
        ))}
        {events.map((one) => (
          <a key={one.iri} href={href(page, rest, { ...params, e: one.iri.slice(ID.length) })} tabIndex={-1}>
            <circle class={`${one.modality === "actual" ? "done" : "open"} ${tone(one.score)}`} cx={x(time(one.day))} cy={y(one.score)} r={5.5}>
              <title>{`${period(one.begin ?? one.day, one.end, lang)} · ${named(one.type, lang)} · ${written(one.score, lang)}`}</title>
            </circle>
          </a>
        ))}
      </svg>
      <figcaption class="quiet">{say("dots.caption")}</figcaption>
    </figure>
  );
}

const time = (day: string): number => Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7) || 7) - 1, Number(day.slice(8, 10) || 1));

/** The first and the last year as whole years, at least one. */
function bounds(events: readonly Dated[]): [number, number] {
  const years = events.map((one) => Number(one.day.slice(0, 4)));
  return [Date.UTC(Math.min(...years), 0, 1), Date.UTC(Math.max(...years) + 1, 0, 1)];
}

function ticks(from: number, until: number, width: number): number[] {
  const [first, last] = [new Date(from).getUTCFullYear(), new Date(until).getUTCFullYear()];
  const step = Math.max(1, Math.ceil((last - first) / Math.max(2, Math.floor(width / 70))));
  return Array.from({ length: Math.ceil((last - first) / step) }, (_, index) => first + index * step);
}

function useWidth() {
  const frame = useRef<HTMLElement>(null);
  const [width, set] = useState(600);
  useLayoutEffect(() => {
    const watch = new ResizeObserver(([entry]) => set(Math.max(260, Math.floor(entry!.contentRect.width))));
    watch.observe(frame.current!);
    return () => watch.disconnect();
  }, []);
  return [frame, width] as const;
}
