/** Events by year as columns: the height says how many, the colour how friendly. */

import { count, score } from "../data/format";
import { tone } from "../network/tone";
import { useLang, useSay } from "../i18n/i18n";
import { Table } from "./table";
import { Tone } from "./tone";

export type Year = { year: string; events: number; score: number };

export function Years({ years }: { years: readonly Year[] }) {
  const lang = useLang();
  const say = useSay();
  const most = Math.max(...years.map((one) => one.events));
  const filled = withGaps(years);
  const step = Math.ceil(filled.length / 14);
  return (
    <figure class="years">
      <div class="columns" role="img" aria-label={say("years.alt", { first: years[0]!.year, last: years.at(-1)!.year, most })}>
        {filled.map((one, index) => (
          <div key={one.year} class="column" title={`${one.year}: ${count(one.events, lang)} · ${score(one.score, lang)}`}>
            <span class="figure">{one.events > 0 && filled.length < 30 ? count(one.events, lang) : ""}</span>
            <div class={`bar ${tone(one.score)}`} style={{ height: `${(100 * one.events) / most}%` }} />
            <span class="foot">{index % step === 0 ? one.year : ""}</span>
          </div>
        ))}
      </div>
      <details>
        <summary>{say("chart.table")}</summary>
        <Table
          quiet
          caption={say("years.caption")}
          rows={years}
          columns={[
            { head: say("year"), cell: (one) => one.year },
            { head: say("events"), cell: (one) => count(one.events, lang), number: true },
            { head: say("tone"), cell: (one) => <Tone value={one.score} />, number: true },
          ]}
        />
      </details>
    </figure>
  );
}

function withGaps(years: readonly Year[]): Year[] {
  const known = new Map(years.map((one) => [Number(one.year), one]));
  const first = Number(years[0]!.year);
  const length = Number(years.at(-1)!.year) - first + 1;
  return Array.from({ length }, (_, index) => known.get(first + index) ?? { year: String(first + index), events: 0, score: 0 });
}
