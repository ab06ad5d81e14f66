/** A list of events with who took part; each opens its evidence. Statements stand below the event at which they were made. */

import { useState } from "preact/hooks";
import { loadParties, loadTopics, type Event, type Party } from "../data/events";
import { period } from "../data/format";
import { useLoad } from "../data/load";
import { named } from "../data/names";
import { useLang, useSay } from "../i18n/i18n";
import { ID, href, useRoute } from "../router";
import { Modality, Thing } from "./links";
import { Failed, Nothing } from "./states";
import { Tone } from "./tone";

const PAGE = 25;

export function EventList({ events, hidden }: { events: readonly Event[]; hidden?: string }) {
  const say = useSay();
  const [shown, set] = useState(PAGE);
  const inside = Map.groupBy(events, (one) => one.within ?? "");
  const here = new Set(events.map((one) => one.iri));
  const top = events.filter((one) => !one.within || one.within === one.iri || !here.has(one.within));
  const visible = top.slice(0, shown);
  const all = visible.flatMap((one) => [one, ...(inside.get(one.iri) ?? [])]).map((one) => one.iri);
  const details = useLoad((signal) => Promise.all([loadParties(all, signal), loadTopics(all, signal)]), [all.join(" ")]);
  if (!events.length) return <Nothing text={say("events.none")} />;
  const [parties, topics] = details.state === "done" ? details.value : details.state === "waiting" ? (details.before ?? []) : [];
  return (
    <>
      {details.state === "failed" && <Failed error={details.error} again={details.again} />}
      <ol class="events" aria-busy={details.state === "waiting"}>
        {visible.map((one) => (
          <li key={one.iri} class={`event ${one.modality}`}>
            <Item event={one} parties={parties?.get(one.iri)} topics={topics?.get(one.iri)} hidden={hidden} />
            {(inside.get(one.iri) ?? []).length > 0 && one.within !== one.iri && (
              <ul class="statements">
                {inside.get(one.iri)!.map((part) => (
                  <li key={part.iri} class={part.modality}>
                    <Statement event={part} parties={parties?.get(part.iri)} topics={topics?.get(part.iri)} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
      {top.length > shown && (
        <button type="button" class="more" onClick={() => set(shown + PAGE)}>
          {say("events.more", { count: Math.min(PAGE, top.length - shown), rest: top.length - shown })}
        </button>
      )}
    </>
  );
}

type ItemProps = { event: Event; parties?: Party[]; topics?: string[]; hidden?: string };

function Item({ event, parties, topics, hidden }: ItemProps) {
  const lang = useLang();
  const say = useSay();
  const when = period(event.begin, event.end, lang);
  return (
    <>
      <p class="when">{when || (event.reported ? say("events.reported", { day: period(event.reported, undefined, lang) }) : say("events.undated"))}</p>
      <div class="what">
        <h3>
          <Opener event={event} />
        </h3>
        <p class="chips">
          <Modality slug={event.modality} />
          <Tone value={event.score} />
          {event.place && event.place !== hidden && <span class="place">{named(event.place, lang)}</span>}
        </p>
        {parties && <Parties parties={parties} />}
        {topics && topics.length > 0 && <Topics topics={topics} />}
      </div>
    </>
  );
}

/** The name of an event, which opens its evidence beside the page that is open. */
export function Opener({ event }: { event: Pick<Event, "iri" | "type"> }) {
  const lang = useLang();
  const { page, rest, params } = useRoute();
  const own = event.iri.slice(ID.length);
  const address = page === "event" ? href("event", own) : href(page, rest, { ...params, e: own });
  return (
    <a href={address} data-event={own}>
      {named(event.type, lang)}
    </a>
  );
}

function Statement({ event, parties, topics }: ItemProps) {
  const lang = useLang();
  const speakers = (parties ?? []).filter((one) => /(speaker|source)$/.test(one.role ?? ""));
  return (
    <>
      <Opener event={event} />
      {event.modality !== "actual" && <Modality slug={event.modality} />}
      <Tone value={event.score} />
      {speakers.map((one, index) => (
        <span key={index} class="who">
          {one.actor ? <Thing iri={one.actor} /> : one.post ? named(one.post, lang) : one.side && <Thing iri={one.side} />}
        </span>
      ))}
      {topics && topics.length > 0 && <Topics topics={topics} />}
    </>
  );
}

export function Topics({ topics }: { topics: readonly string[] }) {
  const lang = useLang();
  const say = useSay();
  return (
    <ul class="topics" aria-label={say("topics")}>
      {topics.map((topic) => (
        <li key={topic}>{named(topic, lang)}</li>
      ))}
    </ul>
  );
}

export function Parties({ parties }: { parties: readonly Party[] }) {
  return (
    <ul class="parties">
      {distinct(parties).map((one, index) => (
        <li key={index}>
          <PartyName party={one} />
        </li>
      ))}
    </ul>
  );
}

/** One line for each actor, however many roles and documents name it. */
function distinct(parties: readonly Party[]): Party[] {
  const found = new Map<string, Party>();
  for (const one of parties) {
    const key = one.actor ?? one.post ?? one.side ?? "";
    found.set(key, { ...one, ...Object.fromEntries(Object.entries(found.get(key) ?? {}).filter(([, value]) => value)) });
  }
  return [...found.values()];
}

export function PartyName({ party }: { party: Party }) {
  const lang = useLang();
  const office = party.post && named(party.post, lang);
  if (party.actor) {
    const side = !office && party.side && party.side !== party.actor ? named(party.side, lang) : undefined;
    return (
      <>
        <Thing iri={party.actor} />
        {(office || side) && <span class="quiet">, {office || side}</span>}
      </>
    );
  }
  return <>{office ?? (party.side && <Thing iri={party.side} />)}</>;
}
