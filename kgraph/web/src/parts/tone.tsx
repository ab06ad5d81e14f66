/** A score on the scale from conflict to cooperation. */

import { score as written } from "../data/format";
import { useLang, useSay } from "../i18n/i18n";
import { tone } from "../network/tone";

export function Tone({ value }: { value: number | undefined }) {
  const lang = useLang();
  if (value === undefined || Number.isNaN(value)) return <span class="quiet">–</span>;
  return <span class={`tone ${tone(value)}`}>{written(value, lang)}</span>;
}

export function ToneKey() {
  const say = useSay();
  return (
    <p class="key">
      <span class="tone conflict">−10…−1</span> {say("tone.conflict")} <span class="tone neutral">−1…+1</span> {say("tone.neutral")}{" "}
      <span class="tone cooperation">+1…+10</span> {say("tone.cooperation")}
    </p>
  );
}
