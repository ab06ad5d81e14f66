/** What the colours and sizes of a network mean. */

import { name, type Lang, type Picture } from "./model";
import { TONES } from "./tone";
import { word } from "./words";

export function Legend({ picture, lang }: { picture: Picture; lang: Lang }) {
  return (
    <div class="legend" role="group" aria-label={word(lang, "legend")}>
      <ul>
        {TONES.map((tone) => (
          <li key={tone}>
            <span class={`line ${tone}`} aria-hidden="true" /> {word(lang, tone)}
          </li>
        ))}
        {picture.groups?.map((group) => (
          <li key={group.kind}>
            <span class="spot" aria-hidden="true" style={{ background: group.color }} /> {name(group.label, lang, group.kind)}
          </li>
        ))}
      </ul>
      <p class="quiet">
        {word(lang, "width")} {word(lang, "help")}
      </p>
    </div>
  );
}
