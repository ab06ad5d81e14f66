/** Which events a network is made of: a period, a type, a topic, a country, and how many ties at most. */

import { ask } from "../sparql/client";
import countries from "../queries/countries.rq";
import { useLoad, type Load } from "../data/load";
import { loadNames, local, named } from "../data/names";
import { loadVocabulary } from "../data/vocabulary";
import { useLang, useSay, type Key, type Lang } from "../i18n/i18n";
import type { Params } from "../router";
import { Failed } from "./states";

type Option = { value: string; label: string };
type Props = { params: Params; set: (params: Params) => void; limits: readonly string[] };

export function Choices({ params, set, limits }: Props) {
  const say = useSay();
  const load = useOptions();
  if (load.state === "failed") return <Failed error={load.error} again={load.again} />;
  const options = load.state === "done" ? load.value : { types: [], topics: [], countries: [] };
  const put = (name: string, value: string) => set({ ...params, [name]: value });
  const pick = (name: string, found: readonly Option[]) => (
    <label key={name}>
      {say(`filter.${name}` as Key)}
      <select value={params[name] ?? ""} onChange={(event) => put(name, event.currentTarget.value)}>
        <option value="">{say("filter.all")}</option>
        {found.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form class="filters" onSubmit={(event) => event.preventDefault()} aria-label={say("filters")}>
      {(["from", "until"] as const).map((bound) => (
        <label key={bound}>
          {say(`filter.${bound}`)}
          <input type="date" value={params[bound] ?? ""} onChange={(event) => put(bound, event.currentTarget.value)} />
        </label>
      ))}
      {pick("type", options.types)}
      {pick("topic", options.topics)}
      {pick("country", options.countries)}
      <label>
        {say("filter.limit")}
        <select value={params["limit"] ?? limits[1]} onChange={(event) => put("limit", event.currentTarget.value)}>
          {limits.map((one) => (
            <option key={one}>{one}</option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => set({})}>
        {say("filter.clear")}
      </button>
    </form>
  );
}

/** The concepts of a scheme, each followed by its narrower ones. */
export async function concepts(scheme: string): Promise<{ concept: string; depth: number }[]> {
  return (await loadVocabulary()).tree(scheme);
}

type Options = { types: Option[]; topics: Option[]; countries: Option[] };

function useOptions(): Load<Options> {
  const lang = useLang();
  return useLoad(async (signal) => {
    const [types, topics, rows] = await Promise.all([concepts("event-type"), concepts("topic"), ask(countries, {}, signal)]);
    const found = rows.filter((row) => row.country).map((row) => row.country!);
    await loadNames(found, signal);
    const flat = found.map((one) => ({ value: local(one), label: named(one, lang) }));
    return { types: nested(types, lang), topics: nested(topics, lang), countries: flat.sort((a, b) => a.label.localeCompare(b.label, lang)) };
  }, [lang]);
}

const nested = (all: { concept: string; depth: number }[], lang: Lang): Option[] =>
  all.map(({ concept, depth }) => ({ value: local(concept), label: "\u2003".repeat(depth) + named(concept, lang) }));
