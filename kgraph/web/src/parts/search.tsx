/** Search for persons, countries, organisations by any of their names. */

import { useState } from "preact/hooks";
import { ask } from "../sparql/client";
import { text } from "../sparql/terms";
import search from "../queries/search.rq";
import { count } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, local } from "../data/names";
import { useLang, useSay, type Key } from "../i18n/i18n";
import { href } from "../router";
import { Thing } from "./links";
import { Loaded } from "./states";

const PAUSE = 250;

/** A search box. With `live` it answers below while one types, else on a page of its own. */
export function Search({ live, value = "" }: { live?: boolean; value?: string }) {
  const say = useSay();
  const [typed, set] = useState(value);
  const submit = (event: Event) => {
    event.preventDefault();
    if (typed.trim()) location.hash = href("search", "", { q: typed.trim() });
  };
  const id = live ? "search-main" : "search-head";
  return (
    <>
      <form class={live ? "search big" : "search"} role="search" onSubmit={submit}>
        <label class="sr" for={id}>
          {say("search.label")}
        </label>
        <input id={id} type="search" value={typed} placeholder={say("search.placeholder")} onInput={(event) => set(event.currentTarget.value)} />
        <button type="submit">{say("search.go")}</button>
      </form>
      {live && typed.trim().length > 1 && <Found words={typed.trim()} />}
    </>
  );
}

/** What a search finds. */
export function Found({ words }: { words: string }) {
  const say = useSay();
  const lang = useLang();
  const load = useLoad(
    async (signal) => {
      await new Promise((done) => setTimeout(done, PAUSE));
      signal.throwIfAborted();
      const rows = await ask(search, { text: text(words) }, signal);
      const found = rows.filter((row) => row.thing);
      await loadNames(found.map((row) => row.thing), signal);
      return found;
    },
    [words],
  );
  return (
    <Loaded load={load} keep>
      {(rows) => (
        <div class="found">
          <p role="status" class="quiet">
            {rows.length ? say("search.found", { count: rows.length }) : say("search.none", { words })}
          </p>
          <ul>
            {rows.map((row) => (
              <li key={row.thing}>
                <Thing iri={row.thing!} />
                <span class="quiet">
                  {say(`class.${local(row.class!)}` as Key)}
                  {Number(row.weight) > 0 && ` · ${say("search.weight", { count: count(Number(row.weight), lang) })}`}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </Loaded>
  );
}
