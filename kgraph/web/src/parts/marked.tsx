/** A source text with the words that show a fact marked by what they show. */

import { KINDS, pieces, type Kind, type Mention } from "../data/evidence";
import { useSay } from "../i18n/i18n";

export function Marked({ text, mentions, lang }: { text: string; mentions: readonly Mention[]; lang?: string }) {
  const say = useSay();
  const found = pieces(text, mentions);
  return (
    <div class="source" lang={lang}>
      {found.map(({ text: words, kinds }, index) =>
        kinds.length ? (
          <mark key={index} class={kinds.join(" ")} title={kinds.map((kind) => say(`evidence.${kind}`)).join(", ")}>
            {words}
          </mark>
        ) : (
          words
        ),
      )}
    </div>
  );
}

export function MarkKey({ kinds }: { kinds: ReadonlySet<Kind> }) {
  const say = useSay();
  return (
    <ul class="markkey" aria-label={say("evidence.key")}>
      {KINDS.filter((kind) => kinds.has(kind)).map((kind) => (
        <li key={kind}>
          <mark class={kind}>{say(`evidence.${kind}`)}</mark>
        </li>
      ))}
    </ul>
  );
}
