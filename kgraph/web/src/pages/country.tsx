/** A country: its partners, offices, topics, events. An organisation is shown in the same way, without partners. */

import { ask } from "../sparql/client";
import { integer, iri } from "../sparql/terms";
import offices from "../queries/offices.rq";
import { loadEvents, type Event } from "../data/events";
import { count, date, period } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, named } from "../data/names";
import { loadPairs } from "../data/pairs";
import { summary } from "../data/summary";
import { loadVocabulary } from "../data/vocabulary";
import { useLang, useSay } from "../i18n/i18n";
import { ID, href } from "../router";
import { Filtered } from "../parts/filtered";
import { Thing } from "../parts/links";
import { Loaded, Nothing } from "../parts/states";
import { Table } from "../parts/table";
import { Tone } from "../parts/tone";
import { TopicBars } from "./pair";

export function Country({ code, kind }: { code: string; kind: "country" | "org" }) {
  const lang = useLang();
  const say = useSay();
  const own = `${ID}${kind}/${code}`;
  const load = useLoad(async (signal) => {
    await loadNames([own], signal);
    return loadEvents({ [kind]: iri(own) }, signal);
  }, [own]);
  return (
    <Loaded load={load}>
      {(events) => (
        <>
          <p class="kicker">{say(kind === "country" ? "class.Country" : "class.Organization")}</p>
          <h1>{named(own, lang)}</h1>
          {events.length ? <Told own={own} kind={kind} events={events} /> : <Nothing text={say("events.none")} />}
        </>
      )}
    </Loaded>
  );
}

function Told({ own, kind, events }: { own: string; kind: "country" | "org"; events: Event[] }) {
  const lang = useLang();
  const say = useSay();
  const about = summary(events);
  return (
    <>
      <p class="lead">
        {say("pair.lead", { events: count(about.actual, lang), open: count(about.open, lang) })}{" "}
        {about.first && say("pair.period", { first: date(about.first, lang), last: date(about.last, lang) })}
      </p>
      <div class="two">
        {kind === "country" && (
          <section>
            <h2>{say("country.partners")}</h2>
            <Partners own={own} />
          </section>
        )}
        <section>
          <h2>{say("topics")}</h2>
          <TopicBars events={events} />
        </section>
      </div>
      <section>
        <h2>{say("country.offices")}</h2>
        <Offices own={own} />
      </section>
      <section>
        <h2>{say("pair.events")}</h2>
        <Filtered events={events} />
      </section>
    </>
  );
}

function Partners({ own }: { own: string }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad((signal) => loadPairs({ country: iri(own), limit: integer(30) }, signal), [own]);
  return (
    <Loaded load={load}>
      {(pairs) =>
        pairs.length ? (
          <Table
            quiet
            caption={say("country.partners")}
            rows={pairs}
            columns={[
              { head: say("class.Country"), cell: (one) => <a href={href("pair", one.code)}>{named(one.one === own ? one.other : one.one, lang)}</a> },
              { head: say("events"), cell: (one) => count(one.events, lang), number: true },
              { head: say("tone"), cell: (one) => <Tone value={one.score} />, number: true },
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

type Holder = { holder: string; begin?: string; end?: string };
type Held = { post: string; office: string; holders: Holder[] };

function Offices({ own }: { own: string }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(async (signal): Promise<Held[]> => {
    const [answer, { rank }] = await Promise.all([ask(offices, { country: iri(own) }, signal), loadVocabulary()]);
    const rows = answer.filter((row) => row.post);
    await loadNames(rows.flatMap((row) => [row.post, row.holder, row.office]), signal);
    const posts = [...Map.groupBy(rows, (row) => row.post!)].map(([post, group]) => ({
      post, office: group[0]!.office!, holders: distinct(group.map((row) => ({ holder: row.holder!, begin: row.begin, end: row.end }))),
    }));
    return posts.sort((a, b) => rank(a.office) - rank(b.office) || a.post.localeCompare(b.post));
  }, [own]);
  return (
    <Loaded load={load}>
      {(posts) =>
        posts.length ? (
          <Table
            quiet
            caption={say("country.offices")}
            rows={posts}
            columns={[
              { head: say("office"), cell: (one) => named(one.post, lang) },
              { head: say("holders"), cell: (one) => <Holders holders={one.holders} /> },
            ]}
          />
        ) : (
          <Nothing text={say("offices.none")} />
        )
      }
    </Loaded>
  );
}

/** Each term once, the latest first; who has terms with known bounds is not named without them again. */
function distinct(holders: Holder[]): Holder[] {
  const bounded = new Set(holders.filter((one) => one.begin ?? one.end).map((one) => one.holder));
  const terms = holders.filter((one) => one.begin ?? one.end ?? !bounded.has(one.holder));
  const found = [...new Map(terms.map((one) => [`${one.holder} ${one.begin} ${one.end}`, one])).values()];
  return found.sort((a, b) => (b.begin ?? "").localeCompare(a.begin ?? "") || a.holder.localeCompare(b.holder));
}

const SHOWN = 3;

function Holders({ holders }: { holders: readonly Holder[] }) {
  const say = useSay();
  return (
    <>
      <HolderList holders={holders.slice(0, SHOWN)} />
      {holders.length > SHOWN && (
        <details>
          <summary>{say("holders.more", { count: holders.length - SHOWN })}</summary>
          <HolderList holders={holders.slice(SHOWN)} />
        </details>
      )}
    </>
  );
}

function HolderList({ holders }: { holders: readonly Holder[] }) {
  const lang = useLang();
  return (
    <ul class="plain">
      {holders.map((one) => (
        <li key={`${one.holder} ${one.begin}`}>
          <Thing iri={one.holder} /> <span class="quiet">{one.begin ? period(one.begin, one.end ?? "…", lang) : one.end && `– ${date(one.end, lang)}`}</span>
        </li>
      ))}
    </ul>
  );
}
