/** A selected node and its ties, the strongest first. */

import { name, narrowed, type Choice, type Lang, type Picture } from "./model";
import { tone } from "./tone";
import { word } from "./words";

type Props = {
  picture: Picture;
  id: string;
  title: string;
  choice: Choice;
  lang: Lang;
  about?: (id: string, other?: string) => string | undefined;
  select: (id: string | undefined) => void;
};

const SHOWN = 8;

export function Card({ picture, id, title, choice, lang, about, select }: Props) {
  const ties = picture.edges.filter((one) => one.source === id || one.target === id).flatMap((one) => narrowed(one, choice) ?? []);
  ties.sort((a, b) => b.weight - a.weight);
  const labels = new Map(picture.nodes.map((one) => [one.id, one.label]));
  const address = about?.(id);
  return (
    <div class="card">
      <p class="head">
        <strong>{title}</strong>
        <button type="button" aria-label={word(lang, "close")} onClick={() => select(undefined)}>
          ✕
        </button>
      </p>
      <p>
        {word(lang, "ties", { count: ties.length })}
        {address && (
          <>
            {" · "}
            <a href={address}>{word(lang, "open")}</a>
          </>
        )}
      </p>
      <ul>
        {ties.slice(0, SHOWN).map((one, index) => {
          const other = one.source === id ? one.target : one.source;
          const pair = about?.(id, other);
          const label = name(labels.get(other), lang, other);
          return (
            <li key={index}>
              {pair ? <a href={pair}>{label}</a> : label} <span class={`tone ${one.score === undefined ? "" : tone(one.score)}`}>{one.weight}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
