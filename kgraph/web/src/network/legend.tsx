/** What the colours and sizes of a network mean. */

import { name, type Lang, type Picture } from "./model";
import { TONES } from "./tone";
import { word } from "./words";

/** `open` says whether nodes have pages of their own. */
export function Legend({ picture, lang, open }: { picture: Picture; lang: Lang; open: boolean }) {
  const toned = picture.edges.some((one) => one.score !== undefined);
  return (
    <div class="legend" role="group" aria-label={word(lang, "legend")}>
      <ul>
        {(toned ? TONES : []).map((tone) => (
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
        {word(lang, toned ? "width" : "plain")} {word(lang, open ? "help" : "moves")}
      </p>
    </div>
  );
}
