/** Names with numbers, as bars. */

import type { ComponentChildren } from "preact";
import { count } from "../data/format";
import { useLang } from "../i18n/i18n";

export type Bar = { key: string; label: ComponentChildren; value: number; kind?: string };

export function Bars({ bars, label }: { bars: readonly Bar[]; label: string }) {
  const lang = useLang();
  const most = Math.max(...bars.map((one) => one.value));
  return (
    <ul class="bars" aria-label={label}>
      {bars.map((one) => (
        <li key={one.key}>
          <span class="label">{one.label}</span>
          <span class="track" aria-hidden="true">
            <span class={`fill ${one.kind ?? ""}`} style={{ width: `${(100 * one.value) / most}%` }} />
          </span>
          <span class="value">{count(one.value, lang)}</span>
        </li>
      ))}
    </ul>
  );
}
