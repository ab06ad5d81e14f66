/** What documents say of an event, and the words that show it. */

import { ask, file, type Row } from "../sparql/client";
import { iri } from "../sparql/terms";
import anchors from "../queries/anchors.rq";
import documents from "../queries/documents.rq";
import facts from "../queries/facts.rq";
import participations from "../queries/participations.rq";
import { loadNames } from "./names";
import { loadVocabulary, ontology } from "./vocabulary";
import { ordered, type Party } from "./events";

/** Why words are marked; in this order the more important one gives the colour. */
export const KINDS = ["trigger", "party", "date", "place", "topic"] as const;
export type Kind = (typeof KINDS)[number];

export type Mention = { kind: Kind; begin: number; end: number; words: string; of?: Party };

export type Report = {
  document: string;
  id: string;
  date?: string;
  title?: string;
  url?: string;
  publisher?: string;
  lang?: string;
  modality?: string;
  rules: string[];
  confidence?: number;
  mentions: Mention[];
  /** The text as it was read; null where the graph keeps none. */
  text: string | null;
};

export type Account = {
  event: string;
  types: string[];
  /** Values of the properties of the ontology, over all documents and derived ones. */
  values: Map<string, string[]>;
  parties: Party[];
  reports: Report[];
};

const EVIDENCE: Record<string, Kind> = {
  [ontology("evidence")]: "trigger",
  [ontology("dateEvidence")]: "date",
  [ontology("placeEvidence")]: "place",
  [ontology("topicEvidence")]: "topic",
};
const NAMED = ["eventType", "modality", "discussed", "place", "stance", "attributedTo", "concerns"].map(ontology);

/** All that is known of an event; undefined if there is none of that IRI. */
export async function loadAccount(event: string, signal?: AbortSignal): Promise<Account | undefined> {
  const values = { event: iri(event) };
  const [of, who, from] = await Promise.all([
    ask(facts, values, signal),
    ask(participations, values, signal),
    ask(documents, values, signal),
    loadVocabulary(),
  ]);
  if (!of.length) return undefined;
  const parties = Map.groupBy(who, (row) => `${row.graph} ${row.participation}`);
  await loadNames([...of.filter((row) => NAMED.includes(row.property!)).map((row) => row.value), ...from.map((row) => row.publisher)], signal);
  await loadNames([...parties.values()].flatMap((rows) => Object.values(party(rows))), signal);
  const reports = await Promise.all(from.map((row) => report(row, of, parties, signal)));
  return { event, types: all(of, "eventType"), values: gathered(of), parties: ordered(distinct([...parties.values()].map(party))), reports };
}

const gathered = (rows: Row[]) =>
  new Map([...Map.groupBy(rows, (row) => row.property!)].map(([property, group]) => [property, [...new Set(group.map((row) => row.value!))]]));

const all = (rows: Row[], name: string): string[] => [
  ...new Set(rows.filter((row) => row.property === ontology(name)).map((row) => row.value!)),
];

function party(rows: Row[]): Party {
  const one = (name: string) => rows.find((row) => row.property === ontology(name))?.value;
  return { role: one("role"), actor: one("participant"), post: one("inPost"), side: one("onBehalfOf") };
}

function distinct(parties: Party[]): Party[] {
  const found = new Map(parties.map((one) => [JSON.stringify(one), one]));
  return [...found.values()];
}

async function report(row: Row, of: Row[], parties: Map<string, Row[]>, signal?: AbortSignal): Promise<Report> {
  const own = of.filter((fact) => fact.graph === row.graph);
  const spans = own.flatMap((fact) => span(fact.value!, EVIDENCE[fact.property!]));
  for (const [key, rows] of parties) {
    if (!key.startsWith(`${row.graph} `)) continue;
    const shown = rows.filter((one) => one.property === ontology("evidence"));
    spans.push(...shown.flatMap((one) => span(one.value!, "party", party(rows))));
  }
  const [words, text] = await Promise.all([
    ask(anchors, { mentions: spans.map((one) => iri(one.mention)) }, signal),
    file(`text?document=${encodeURIComponent(row.id!)}`),
  ]);
  const said = new Map(words.map((one) => [one.mention!, one.words!]));
  const mentions = spans.map(({ mention, ...one }) => ({ ...one, words: said.get(mention) ?? "" }));
  mentions.sort((a, b) => a.begin - b.begin || a.end - b.end);
  return {
    document: row.document!, id: row.id!, date: row.date, title: row.title, url: row.url, publisher: row.publisher, lang: row.lang,
    modality: all(own, "modality")[0], rules: all(own, "rule"), confidence: Number(all(own, "confidence")[0]) || undefined,
    mentions, text,
  };
}

type Span = { mention: string; kind: Kind; begin: number; end: number; of?: Party };

/** The span that the IRI of a mention names: `…#char=begin,end`. */
function span(mention: string, kind: Kind | undefined, of?: Party): Span[] {
  const found = /#char=(\d+),(\d+)$/.exec(mention);
  return found && kind ? [{ mention, kind, begin: Number(found[1]), end: Number(found[2]), of }] : [];
}

export type Piece = { text: string; kinds: Kind[]; mentions: Mention[] };

/** A text in pieces, each with the mentions that cover it. Offsets count code points, as the graph does. */
export function pieces(text: string, mentions: readonly Mention[]): Piece[] {
  const points = [...text];
  const cuts = [...new Set([0, points.length, ...mentions.flatMap((one) => [one.begin, one.end])])]
    .filter((cut) => cut >= 0 && cut <= points.length)
    .sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const begin = cuts[index]!;
    const covering = mentions.filter((one) => one.begin <= begin && end <= one.end);
    const kinds = KINDS.filter((kind) => covering.some((one) => one.kind === kind));
    return { text: points.slice(begin, end).join(""), kinds, mentions: covering };
  });
}
