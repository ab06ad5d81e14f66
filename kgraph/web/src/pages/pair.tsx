/** Two countries: their events over time, level of contact, topics, tone, plans, and who met whom. */

import { iri } from "../sparql/terms";
import { ask } from "../sparql/client";
import encounters from "../queries/encounters.rq";
import { day, loadEvents, loadOffices, loadParties, loadTopics, type Event, type Office } from "../data/events";
import { count, date, period } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, named } from "../data/names";
import { known } from "../data/pairs";
import { useLang, useSay } from "../i18n/i18n";
import { ID, href } from "../router";
import { Bars } from "../parts/bars";
import { Dots, type Dated } from "../parts/dots";
import { Filtered } from "../parts/filtered";
import { Modality, Thing } from "../parts/links";
import { Opener, Parties } from "../parts/events";
import { Loaded, Nothing } from "../parts/states";
import { Table } from "../parts/table";
import { Tone, ToneKey } from "../parts/tone";
import { summary } from "../data/summary";

type Sides = { one: string; other: string };

export function Pair({ code }: { code: string }) {
  const lang = useLang();
  const say = useSay();
  const [one, other] = code.split("-").map((part) => `${ID}country/${part}`);
  const load = useLoad(async (signal) => {
    if (!one || !other) return { events: [] };
    await loadNames([one, other], signal);
    return { events: await loadEvents({ country: iri(one), partner: iri(other) }, signal) };
  }, [code]);
  return (
    <Loaded load={load}>
      {({ events }) => (
        <>
          <h1>{`${named(one ?? code, lang)} – ${named(other ?? "", lang)}`}</h1>
          {events.length ? <Relation sides={{ one: one!, other: other! }} events={events} /> : <Nothing text={say("pair.none")} />}
        </>
      )}
    </Loaded>
  );
}

function Relation({ sides, events }: { sides: Sides; events: Event[] }) {
  const lang = useLang();
  const say = useSay();
  const all = new Map(events.map((one) => [one.iri, one]));
  const about = summary(events);
  const dated = events
    .map((one) => ({ ...one, day: day(one, all), score: one.score ?? 0 }))
    .filter((one): one is Dated => one.day !== "");
  return (
    <>
      <p class="lead">
        {say("pair.lead", { events: count(about.actual, lang), open: count(about.open, lang) })}{" "}
        {about.first && say("pair.period", { first: date(about.first, lang), last: date(about.last, lang) })}
      </p>
      <p class="chips links">
        <Thing iri={sides.one} /> <Thing iri={sides.other} />
      </p>
      <section>
        <h2>{say("pair.tone")}</h2>
        {dated.length ? <Dots events={dated} /> : <Nothing text={say("years.none")} />}
        {dated.length < events.length && <p class="quiet">{say("dots.undated", { count: count(events.length - dated.length, lang) })}</p>}
        <ToneKey />
      </section>
      <div class="two">
        <section>
          <h2>{say("pair.level")}</h2>
          <Level sides={sides} events={events} all={all} />
        </section>
        <section>
          <h2>{say("topics")}</h2>
          <TopicBars events={events} />
        </section>
      </div>
      <div class="two">
        <section>
          <h2>{say("pair.plans")}</h2>
          <Plans events={events} all={all} />
        </section>
        <section>
          <h2>{say("pair.met")}</h2>
          <Met sides={sides} />
        </section>
      </div>
      <section>
        <h2>{say("pair.events")}</h2>
        <Filtered events={events} />
      </section>
    </>
  );
}

/** Ranks down to that of foreign ministers stand out. */
const HIGH = 6;

function Level({ sides, events, all }: { sides: Sides; events: Event[]; all: Map<string, Event> }) {
  const lang = useLang();
  const say = useSay();
  const actual = events.filter((one) => one.modality === "actual");
  const load = useLoad((signal) => loadOffices(actual.map((one) => one.iri), signal), [sides.one, sides.other]);
  const year = (event: string) => day(all.get(event)!, all).slice(0, 4);
  const highest = (offices: Office[], at: string, side: string) => {
    const found = offices.find((one) => one.side === side && year(one.event) === at);
    return found ? <span class={found.rank <= HIGH ? "high" : undefined}>{named(found.office, lang)}</span> : "–";
  };
  return (
    <Loaded load={load}>
      {(offices) => {
        const years = [...Map.groupBy(actual, (one) => year(one.iri))].sort((a, b) => b[0].localeCompare(a[0]));
        return (
          <Table
            quiet
            caption={say("pair.level")}
            rows={years}
            columns={[
              { head: say("year"), cell: ([one]) => one || say("events.undatedyear") },
              { head: named(sides.one, lang), cell: ([at]) => highest(offices, at, sides.one) },
              { head: named(sides.other, lang), cell: ([at]) => highest(offices, at, sides.other) },
              { head: say("events"), cell: ([, group]) => count(group.length, lang), number: true },
              { head: say("tone"), cell: ([, group]) => <Tone value={mean(group)} />, number: true },
            ]}
          />
        );
      }}
    </Loaded>
  );
}

const mean = (events: Event[]) => events.reduce((sum, one) => sum + (one.score ?? 0), 0) / events.length;

export function TopicBars({ events }: { events: Event[] }) {
  const lang = useLang();
  const say = useSay();
  const iris = events.map((one) => one.iri);
  const load = useLoad((signal) => loadTopics(iris, signal), [iris.join(" ")]);
  return (
    <Loaded load={load}>
      {(topics) => {
        const sums = new Map<string, number>();
        for (const topic of [...topics.values()].flat()) sums.set(topic, (sums.get(topic) ?? 0) + 1);
        const most = [...sums].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).slice(0, 10);
        return most.length ? (
          <Bars label={say("topics")} bars={most.map(([topic, value]) => ({ key: topic, label: named(topic, lang), value }))} />
        ) : (
          <Nothing text={say("topics.none")} />
        );
      }}
    </Loaded>
  );
}

/** Visits and meetings that were announced, and whether they are known to have happened. */
function Plans({ events, all }: { events: Event[]; all: Map<string, Event> }) {
  const lang = useLang();
  const say = useSay();
  const plans = events.filter((one) => ["planned", "intended"].includes(one.modality) && one.kind !== "SpeechAct");
  const load = useLoad((signal) => loadParties(plans.map((one) => one.iri), signal), [events]);
  const parties = load.state === "done" ? load.value : undefined;
  if (!plans.length) return <Nothing text={say("plans.none")} />;
  return (
    <ul class="plans" aria-busy={load.state === "waiting"}>
      {plans.map((one) => (
        <li key={one.iri}>
          <Opener event={one} /> <Modality slug={one.modality} />
          <span class="quiet"> {period(one.begin, one.end, lang) || (day(one, all) && say("plans.said", { day: date(day(one, all), lang) }))}</span>
          {parties?.has(one.iri) && <Parties parties={parties.get(one.iri)!} />}
          {one.realized ? (
            <span class="done">
              <span aria-hidden="true">✓ </span>
              <a href={href("event", one.realized.slice(ID.length))}>{say("plans.done")}</a>
            </span>
          ) : (
            <span class="quiet">{say("plans.open")}</span>
          )}
        </li>
      ))}
    </ul>
  );
}

function Met({ sides }: { sides: Sides }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(async (signal) => {
    const rows = await ask(encounters, { country: iri(sides.one), partner: iri(sides.other) }, signal);
    const found = rows.filter((row) => row.one);
    await loadNames(found.flatMap((row) => [row.one, row.other]), signal);
    return found;
  }, [sides.one, sides.other]);
  return (
    <Loaded load={load}>
      {(rows) =>
        rows.length ? (
          <Table
            quiet
            caption={say("pair.met")}
            rows={rows}
            columns={[
              { head: named(sides.one, lang), cell: (row) => <Thing iri={row.one!} /> },
              { head: named(sides.other, lang), cell: (row) => <Thing iri={row.other!} /> },
              { head: say("events"), cell: (row) => count(Number(row.events), lang), number: true },
              { head: say("last"), cell: (row) => date(known(row.last), lang) || "–", date: true },
            ]}
          />
        ) : (
          <Nothing text={say("met.none")} />
        )
      }
    </Loaded>
  );
}
