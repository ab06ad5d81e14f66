/** The network of countries or of persons, with filters by date, type, topic, country. */

import { lazy } from "../parts/lazy";
import { integer, iri, text } from "../sparql/terms";
import { count, date } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, named } from "../data/names";
import { loadAcquaintances, loadPairs, type Tie } from "../data/pairs";
import { ID, about, href, replace, type Params } from "../router";
import { useLang, useSay } from "../i18n/i18n";
import { Choices } from "../parts/choices";
import { Thing } from "../parts/links";
import { Loaded, Nothing } from "../parts/states";
import { Table } from "../parts/table";
import { Tone } from "../parts/tone";
import type { Picture } from "../network/model";

type Of = "countries" | "persons";
type Drawn = { ties: Tie[]; picture: Picture };

const NetworkView = lazy(async () => (await import("../network/view")).NetworkView);
const LIMITS = ["100", "300", "1000"];

export function Network({ of, params }: { of: Of; params: Params }) {
  const say = useSay();
  const lang = useLang();
  const key = [of, ...["from", "until", "type", "topic", "country", "limit"].map((name) => params[name])].join(" ");
  const load = useLoad((signal) => drawn(of, params, signal), [key]);
  return (
    <>
      <h1>{say(`network.${of}`)}</h1>
      <p class="switch" role="group" aria-label={say("network.of")}>
        {(["countries", "persons"] as const).map((one) => (
          <a key={one} href={href("network", one, params)} aria-current={one === of ? "true" : undefined}>
            {say(`network.by.${one}`)}
          </a>
        ))}
      </p>
      <details class="narrowing" open={matchMedia("(min-width: 40rem)").matches}>
        <summary>{say("filters")}</summary>
        <Choices params={params} set={(next) => replace(href("network", of, next))} limits={LIMITS} />
      </details>
      <Loaded load={load} keep>
        {({ ties, picture }) =>
          ties.length ? (
            <>
              <p role="status" class="quiet">
                {say("network.size", { nodes: count(picture.nodes.length, lang), ties: count(ties.length, lang) })}
              </p>
              <NetworkView picture={picture} lang={lang} about={pageOf} />
              <details class="alternative">
                <summary>{say("network.table")}</summary>
                <Ties ties={ties} of={of} />
              </details>
            </>
          ) : (
            <Nothing text={say("network.none")} />
          )
        }
      </Loaded>
    </>
  );
}

/** The page about a node, or about two countries. */
function pageOf(id: string, other?: string): string | undefined {
  if (!other) return about(id);
  const codes = [id, other].map((one) => one.slice(`${ID}country/`.length));
  return id.startsWith(`${ID}country/`) ? href("pair", codes.sort().join("-")) : undefined;
}

async function drawn(of: Of, params: Params, signal: AbortSignal): Promise<Drawn> {
  const given = (name: string) => params[name] || undefined;
  const as = <T,>(value: string | undefined, make: (value: string) => T) => (value ? make(value) : undefined);
  const values = {
    from: as(given("from"), text),
    until: as(given("until"), text),
    type: as(given("type"), (slug) => iri(`https://w3id.org/kgraph/vocab/event-type/${slug}`)),
    topic: as(given("topic"), (slug) => iri(`https://w3id.org/kgraph/vocab/topic/${slug}`)),
    country: as(given("country"), (code) => iri(`${ID}country/${code}`)),
    limit: integer(Number(given("limit") ?? LIMITS[1])),
  };
  const { pictured, sidesOf } = await import("../data/picture");
  if (of === "countries") {
    const ties = await loadPairs(values, signal);
    return { ties, picture: pictured(ties, "country") };
  }
  const ties = await loadAcquaintances(values, signal);
  const sides = sidesOf(ties);
  await loadNames(sides.values(), signal);
  return { ties, picture: pictured(ties, "person", sides) };
}

function Ties({ ties, of }: { ties: readonly Tie[]; of: Of }) {
  const lang = useLang();
  const say = useSay();
  return (
    <Table
      caption={say(`network.${of}`)}
      rows={ties}
      columns={[
        { head: say("network.one"), cell: (one) => <Thing iri={one.one} /> },
        { head: say("network.other"), cell: (one) => <Thing iri={one.other} /> },
        { head: say("events"), cell: (one) => tieEvents(one, count(one.events, lang), `${named(one.one, lang)} – ${named(one.other, lang)}`), number: true },
        { head: say("tone"), cell: (one) => <Tone value={one.score} />, number: true },
        { head: say("first"), cell: (one) => date(one.first, lang) || "–", date: true, extra: true },
        { head: say("last"), cell: (one) => date(one.last, lang) || "–", date: true },
      ]}
    />
  );
}

function tieEvents(tie: Tie, shown: string, label: string) {
  const address = pageOf(tie.one, tie.other);
  return address ? (
    <a href={address} aria-label={`${label}: ${shown}`}>
      {shown}
    </a>
  ) : (
    shown
  );
}
