/** Search and filters above a network. */

import { name, types, type Choice, type Lang, type Picture } from "./model";
import { matches } from "./reducers";
import { word } from "./words";

/** The choice that leaves nothing out. */
export const wholly = (picture: Picture): Choice => ({ weight: Math.min(...picture.edges.map((one) => one.weight), 1) });

type Props = {
  picture: Picture;
  lang: Lang;
  choice: Choice;
  choose: (choice: Choice) => void;
  words: string;
  find: (words: string) => void;
  narrow?: boolean;
};

export function Filters({ picture, lang, choice, choose, words, find, narrow }: Props) {
  const heaviest = Math.max(1, ...picture.edges.map((one) => one.weight));
  const matching = picture.nodes.filter((one) => matches(one, words));
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {word(lang, "search")}
        <input type="search" value={words} onInput={(event) => find(event.currentTarget.value)} />
      </label>
      {heaviest > 1 && (
        <label>
          {word(lang, "weight", { weight: choice.weight })}
          <input type="range" min={1} max={heaviest} value={choice.weight} onInput={(event) => choose({ ...choice, weight: Number(event.currentTarget.value) })} />
        </label>
      )}
      {narrow && <Types picture={picture} lang={lang} choice={choice} choose={choose} />}
      {narrow && <Days lang={lang} choice={choice} choose={choose} />}
      <span role="status" class="quiet">
        {words && word(lang, "found", { count: matching.length })}
      </span>
    </form>
  );
}

type Part = Pick<Props, "lang" | "choice" | "choose">;

function Types({ picture, lang, choice, choose }: Part & { picture: Picture }) {
  const all = types(picture);
  if (all.length < 2) return null;
  const toggle = (type: string) => {
    const now = new Set(choice.types ?? all);
    if (!now.delete(type)) now.add(type);
    choose({ ...choice, types: now });
  };
  return (
    <fieldset>
      <legend>{word(lang, "types")}</legend>
      {all.map((type) => (
        <label key={type} class="check">
          <input type="checkbox" checked={!choice.types || choice.types.has(type)} onChange={() => toggle(type)} />
          {name(picture.types?.[type], lang, type)}
        </label>
      ))}
    </fieldset>
  );
}

function Days({ lang, choice, choose }: Part) {
  return (
    <>
      {(["from", "until"] as const).map((bound) => (
        <label key={bound}>
          {word(lang, bound)}
          <input type="date" value={choice[bound] ?? ""} onInput={(event) => choose({ ...choice, [bound]: event.currentTarget.value || undefined })} />
        </label>
      ))}
    </>
  );
}
