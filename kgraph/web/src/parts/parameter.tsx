/** A field for a parameter of a saved question, by its type. */

import { ask } from "../sparql/client";
import countries from "../queries/countries.rq";
import { useLoad } from "../data/load";
import { loadNames, local, named } from "../data/names";
import { loadVocabulary } from "../data/vocabulary";
import type { Parameter } from "../data/questions";
import { LANGS, OWN_NAMES, useLang, useSay, type Key } from "../i18n/i18n";
import en from "../i18n/en.json";

type Props = { parameter: Parameter; value: string; put: (value: string) => void };

const SCHEMES: Record<string, string> = { topic: "topic", type: "event-type", modality: "modality", "post-type": "post-type" };
const INPUTS: Record<string, string> = { date: "date", integer: "number", iri: "url" };

export function ParameterField({ parameter, value, put }: Props) {
  const say = useSay();
  const key = `param.${parameter.name}`;
  const label = key in en ? say(key as Key) : parameter.name.replaceAll("_", " ");
  return (
    <label>
      {label}
      {parameter.type === "country" || parameter.type in SCHEMES ? (
        <Choice parameter={parameter} value={value} put={put} />
      ) : parameter.type === "language" ? (
        <select value={value} onChange={(event) => put(event.currentTarget.value)}>
          {LANGS.map((lang) => (
            <option key={lang} value={lang}>
              {OWN_NAMES[lang]}
            </option>
          ))}
        </select>
      ) : (
        <input type={INPUTS[parameter.type] ?? "text"} value={value} placeholder={parameter.default} onInput={(event) => put(event.currentTarget.value)} />
      )}
    </label>
  );
}

function Choice({ parameter, value, put }: Props) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(() => options(parameter.type), [parameter.type]);
  const found = load.state === "done" ? load.value : [];
  return (
    <select value={value} onChange={(event) => put(event.currentTarget.value)}>
      <option value="">{say("filter.all")}</option>
      {found.map(({ iri, depth }) => (
        <option key={iri} value={local(iri)}>
          {"\u2003".repeat(depth) + named(iri, lang)}
        </option>
      ))}
    </select>
  );
}

async function options(type: string): Promise<{ iri: string; depth: number }[]> {
  const scheme = SCHEMES[type];
  if (scheme) return (await loadVocabulary()).tree(scheme).map(({ concept, depth }) => ({ iri: concept, depth }));
  const found = (await ask(countries)).filter((row) => row.country).map((row) => row.country!);
  await loadNames(found);
  return found.map((iri) => ({ iri, depth: 0 }));
}
