/** A list of events that can be narrowed by kind and by whether they happened. */

import { useState } from "preact/hooks";
import type { Event } from "../data/events";
import { count } from "../data/format";
import { named } from "../data/names";
import { loadVocabulary } from "../data/vocabulary";
import { useLoad } from "../data/load";
import { useLang, useSay, type Key } from "../i18n/i18n";
import { EventList } from "./events";
import { Loaded } from "./states";

const STATES = ["all", "actual", "open", "denied"] as const;
type State = (typeof STATES)[number];

export function Filtered({ events, hidden }: { events: readonly Event[]; hidden?: string }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(loadVocabulary, []);
  const [state, setState] = useState<State>("all");
  const [type, setType] = useState("");
  return (
    <Loaded load={load}>
      {(vocabulary) => {
        const tops = [...new Set(events.map((one) => vocabulary.top(one.type)))].sort((a, b) => named(a, lang).localeCompare(named(b, lang), lang));
        const found = events.filter((one) => matches(one, state) && (!type || vocabulary.top(one.type) === type));
        return (
          <>
            <form class="filters" onSubmit={(event) => event.preventDefault()}>
              <label>
                {say("filter.type")}
                <select value={type} onChange={(event) => setType(event.currentTarget.value)}>
                  <option value="">{say("filter.all")}</option>
                  {tops.map((one) => (
                    <option key={one} value={one}>
                      {named(one, lang)}
                    </option>
                  ))}
                </select>
              </label>
              <label>
                {say("filter.state")}
                <select value={state} onChange={(event) => setState(event.currentTarget.value as State)}>
                  {STATES.map((one) => (
                    <option key={one} value={one}>
                      {say(`filter.${one}` as Key)}
                    </option>
                  ))}
                </select>
              </label>
              <p role="status" class="quiet">
                {say("filter.found", { count: count(found.length, lang) })}
              </p>
            </form>
            <EventList events={found} hidden={hidden} key={`${state} ${type}`} />
          </>
        );
      }}
    </Loaded>
  );
}

function matches(event: Event, state: State): boolean {
  if (state === "open") return event.modality !== "actual" && event.modality !== "denied";
  return state === "all" || event.modality === state;
}
