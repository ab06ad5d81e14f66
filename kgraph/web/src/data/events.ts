/** Events as lists show them, with who took part and what was discussed. */

import { ask, type Row } from "../sparql/client";
import { iri, type Term } from "../sparql/terms";
import events from "../queries/events.rq";
import levels from "../queries/levels.rq";
import parties from "../queries/parties.rq";
import topics from "../queries/topics.rq";
import { loadNames, local } from "./names";
import { loadVocabulary } from "./vocabulary";

export type Party = { role?: string; actor?: string; post?: string; side?: string };

export type Event = {
  iri: string;
  kind: string;
  type: string;
  modality: string;
  begin?: string;
  end?: string;
  stance?: string;
  within?: string;
  realized?: string;
  place?: string;
  relation?: string;
  /** The first day on which a document reported it. */
  reported?: string;
  score?: number;
};

export type Selection = Partial<Record<"country" | "partner" | "person" | "org", Term>> & { events?: Term[] };
export type Office = { event: string; side?: string; office: string; rank: number };

const BATCH = 400;

/** The events of a selection, the latest first; undated ones stand where they were reported. */
export async function loadEvents(selection: Selection, signal?: AbortSignal): Promise<Event[]> {
  const [rows, vocabulary] = await Promise.all([ask(events, selection, signal), loadVocabulary()]);
  const found = new Map<string, Event>();
  for (const row of rows) {
    const before = found.get(row.event!);
    found.set(row.event!, before ? merged(before, row) : { ...event(row), score: vocabulary.score(row.type!) });
  }
  await loadNames([...found.values()].flatMap((one) => [one.type, one.place]), signal);
  return [...found.values()].sort((a, b) => day(b, found).localeCompare(day(a, found)) || a.iri.localeCompare(b.iri));
}

function event(row: Row): Event {
  const { event, class: kind, type, modality, begin, end, stance, within, realized, place, relation, reported } = row;
  return { iri: event!, kind: local(kind!), type: type!, modality: local(modality!), begin, end, stance, within, realized, place, relation, reported };
}

/** What two documents say of one event: the first day, the most certain modality. */
function merged(one: Event, row: Row): Event {
  const order = ["actual", "denied", "planned", "intended", "hoped", "possible"];
  const other = event(row);
  const modality = order.indexOf(other.modality) < order.indexOf(one.modality) ? other.modality : one.modality;
  const reported = [one.reported, other.reported].filter(Boolean).sort()[0];
  return { ...other, ...defined(one), modality, reported };
}

const defined = (one: Event): Event => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as Event;

/** The day by which an event is ordered: its own, that of the event that it is part of, or that of the report. */
export function day(one: Event, all: Map<string, Event>): string {
  const own = one.begin && /^\d/.test(one.begin) ? one.begin : undefined;
  const around = one.within && one.within !== one.iri ? all.get(one.within) : undefined;
  return own ?? around?.begin ?? one.reported ?? around?.reported ?? "";
}

async function batched<T>(all: readonly string[], each: (batch: Term[]) => Promise<T[]>): Promise<T[]> {
  const found: T[] = [];
  for (let start = 0; start < all.length; start += BATCH) {
    found.push(...(await each(all.slice(start, start + BATCH).map(iri))));
  }
  return found;
}

/** Who takes part in events, by event; one who is named twice in a role is there once. */
export async function loadParties(of: readonly string[], signal?: AbortSignal): Promise<Map<string, Party[]>> {
  const rows = await batched(of, (batch) => ask(parties, { events: batch }, signal));
  await loadNames(rows.flatMap((row) => [row.role, row.actor, row.post, row.side]), signal);
  const found = rows.map(({ event, ...party }): Party & { event: string } => ({ ...party, event: event! }));
  return Map.groupBy(ordered(found), (one) => one.event);
}

const ROLES = ["host", "visitor", "caller", "speaker", "source", "signatory", "attendee", "participant", "guest"];

/** Parties as one would tell of them: who acts before who is acted on. */
export function ordered<T extends Party>(parties: readonly T[]): T[] {
  const place = ({ role }: Party) => (role && ROLES.includes(local(role)) ? ROLES.indexOf(local(role)) : ROLES.length);
  return [...parties].sort((a, b) => place(a) - place(b));
}

/** Topics of events, by event. */
export async function loadTopics(of: readonly string[], signal?: AbortSignal): Promise<Map<string, string[]>> {
  const rows = await batched(of, (batch) => ask(topics, { events: batch }, signal));
  await loadNames(rows.map((row) => row.topic), signal);
  return new Map([...Map.groupBy(rows, (row) => row.event!)].map(([key, group]) => [key, group.map((row) => row.topic!)]));
}

/** Offices in which events were attended, the highest first. */
export async function loadOffices(of: readonly string[], signal?: AbortSignal): Promise<Office[]> {
  const [rows, { rank }] = await Promise.all([batched(of, (batch) => ask(levels, { events: batch }, signal)), loadVocabulary()]);
  await loadNames(rows.map((row) => row.office), signal);
  const offices = rows.map((row) => ({ event: row.event!, side: row.side, office: row.office!, rank: rank(row.office!) }));
  return offices.sort((a, b) => a.rank - b.rank);
}
