/** A network as a page of its own that needs nothing from elsewhere: what it shows stands in the page itself. */

import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import { name, type Lang, type Names, type Picture } from "./model";
import { NetworkView } from "./view";
import { word } from "./words";

/** `title` in every language, if it has been given none of its own. */
type Data = { lang: Lang; title: Names; picture: Picture };

const LANGS: readonly Lang[] = ["ky", "ru", "en"];
const SHOWN = 200;

function Page({ lang: first, title, picture }: Data) {
  const [lang, choose] = useState(first);
  const heading = name(title, lang);
  useEffect(() => {
    document.documentElement.lang = lang;
    document.title = heading;
  }, [lang, heading]);
  return (
    <main>
      <div class="top">
        <h1>{heading}</h1>
        <div class="languages" role="group" aria-label="Тил / Язык / Language">
          {LANGS.map((one) => (
            <button key={one} type="button" lang={one} aria-pressed={one === lang} onClick={() => choose(one)}>
              {one.toUpperCase()}
            </button>
          ))}
        </div>
      </div>
      <NetworkView picture={picture} lang={lang} narrow />
      <details class="alternative">
        <summary>{word(lang, "table")}</summary>
        <Ties picture={picture} lang={lang} />
      </details>
    </main>
  );
}

/** The strongest ties as a table, for those who do not see the picture. */
function Ties({ picture, lang }: { picture: Picture; lang: Lang }) {
  const names = new Map(picture.nodes.map((one) => [one.id, name(one.label, lang, one.id)]));
  const ties = [...picture.edges].sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
  return (
    <div class="scroll">
      <table>
        <thead>
          <tr>
            <th scope="col">{word(lang, "pair")}</th>
            <th scope="col" class="number">{word(lang, "events")}</th>
            <th scope="col" class="number">{word(lang, "score")}</th>
            <th scope="col">{word(lang, "days")}</th>
          </tr>
        </thead>
        <tbody>
          {ties.map((tie) => (
            <tr key={`${tie.source} ${tie.target}`}>
              <th scope="row">
                {names.get(tie.source)} – {names.get(tie.target)}
              </th>
              <td class="number">{tie.weight}</td>
              <td class="number">{tie.score?.toFixed(1)}</td>
              <td class="date">{[tie.first, tie.last].filter((day, at, days) => day && day !== days[at - 1]).join(" – ")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

render(<Page {...(JSON.parse(document.getElementById("data")!.textContent!) as Data)} />, document.body);
