/** What is in the graph, and a way in. */

import { ask } from "../sparql/client";
import { integer } from "../sparql/terms";
import { count, date } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, named } from "../data/names";
import { loadPairs, type Pair } from "../data/pairs";
import { loadVocabulary } from "../data/vocabulary";
import { useLang, useSay, type Key } from "../i18n/i18n";
import { href } from "../router";
import { Bars } from "../parts/bars";
import { Search } from "../parts/search";
import { Loaded, Nothing } from "../parts/states";
import { Table } from "../parts/table";
import { Tone, ToneKey } from "../parts/tone";
import { Years, type Year } from "../parts/years";
import countries from "../queries/countries.rq";
import overview from "../queries/overview.rq";
import types from "../queries/types.rq";
import years from "../queries/years.rq";

const COUNTS: readonly [string, Key][] = [["documents", "documents"], ["events", "counts.events"], ["persons", "persons"], ["pairs", "pairs"]];

export function Start() {
  const say = useSay();
  const load = useLoad(async (signal) => {
    const rows = await ask(overview, {}, signal);
    return new Map(rows.map((row) => [row.kind!, Number(row.count)]));
  }, []);
  return (
    <>
      <section class="hero">
        <h1>{say("start.title")}</h1>
        <p class="lead">{say("start.lead")}</p>
        <Search live />
      </section>
      <Loaded load={load}>
        {(counts) => (counts.get("documents") ? <Contents counts={counts} /> : <Nothing text={say("start.empty")} />)}
      </Loaded>
    </>
  );
}

function Contents({ counts }: { counts: Map<string, number> }) {
  const lang = useLang();
  const say = useSay();
  return (
    <>
      <ul class="counts" aria-label={say("start.counts")}>
        {COUNTS.map(([kind, key]) => (
          <li key={kind}>
            <strong>{count(counts.get(kind) ?? 0, lang)}</strong> {say(key)}
          </li>
        ))}
      </ul>
      <div class="two">
        <section>
          <h2>{say("start.years")}</h2>
          <ByYear />
        </section>
        <section>
          <h2>{say("start.types")}</h2>
          <ByType />
        </section>
      </div>
      <section>
        <h2>{say("start.pairs")}</h2>
        <Pairs />
      </section>
      <section>
        <h2>{say("start.countries")}</h2>
        <Countries />
      </section>
    </>
  );
}

function ByYear() {
  const say = useSay();
  const load = useLoad(async (signal) => {
    const rows = await ask(years, {}, signal);
    return rows.map((row): Year => ({ year: row.year!, events: Number(row.events), score: Number(row.score) }));
  }, []);
  return (
    <Loaded load={load}>
      {(found) =>
        found.length ? (
          <>
            <Years years={found} />
            <ToneKey />
          </>
        ) : (
          <Nothing text={say("years.none")} />
        )
      }
    </Loaded>
  );
}

function ByType() {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(async (signal) => {
    const [rows, vocabulary] = await Promise.all([ask(types, {}, signal), loadVocabulary()]);
    const sums = new Map<string, number>();
    for (const row of rows) {
      const top = vocabulary.top(row.type!);
      sums.set(top, (sums.get(top) ?? 0) + Number(row.events));
    }
    return [...sums].sort((a, b) => b[1] - a[1]).slice(0, 12);
  }, []);
  return (
    <Loaded load={load}>
      {(found) => <Bars label={say("start.types")} bars={found.map(([type, value]) => ({ key: type, label: named(type, lang), value }))} />}
    </Loaded>
  );
}

function Pairs() {
  const lang = useLang();
  const say = useSay();
  const load = useLoad((signal) => loadPairs({ limit: integer(15) }, signal), []);
  return (
    <Loaded load={load}>
      {(found) =>
        found.length ? (
          <Table
            quiet
            caption={say("start.pairs")}
            rows={found}
            columns={[
              { head: say("pair"), cell: (one) => <PairName pair={one} /> },
              { head: say("events"), cell: (one) => count(one.events, lang), number: true },
              { head: say("tone"), cell: (one) => <Tone value={one.score} />, number: true },
              { head: say("first"), cell: (one) => date(one.first, lang) || "–", date: true, extra: true },
              { head: say("last"), cell: (one) => date(one.last, lang) || "–", date: true },
            ]}
          />
        ) : (
          <Nothing text={say("pairs.none")} />
        )
      }
    </Loaded>
  );
}

function PairName({ pair }: { pair: Pair }) {
  const lang = useLang();
  return <a href={href("pair", pair.code)}>{`${named(pair.one, lang)} – ${named(pair.other, lang)}`}</a>;
}

function Countries() {
  const lang = useLang();
  const load = useLoad(async (signal) => {
    const rows = await ask(countries, {}, signal);
    await loadNames(rows.map((row) => row.country), signal);
    return rows;
  }, []);
  return (
    <Loaded load={load}>
      {(rows) => (
        <ul class="chips links">
          {rows.map((row) => (
            <li key={row.country}>
              <a href={href("country", row.country!.split("/").pop())}>
                {named(row.country!, lang)} <span class="quiet">{count(Number(row.events), lang)}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
