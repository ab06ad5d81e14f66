/** A person: offices over time, contacts, events, names in other spellings. */

import { ask, type Row } from "../sparql/client";
import { iri } from "../sparql/terms";
import contacts from "../queries/contacts.rq";
import person from "../queries/person.rq";
import tenures from "../queries/tenures.rq";
import { loadEvents } from "../data/events";
import { count, date, period } from "../data/format";
import { useLoad } from "../data/load";
import { loadNames, named } from "../data/names";
import { known } from "../data/pairs";
import { useLang, useSay } from "../i18n/i18n";
import { ID } from "../router";
import { Filtered } from "../parts/filtered";
import { Outside, Thing } from "../parts/links";
import { Loaded, Nothing } from "../parts/states";
import { Table } from "../parts/table";

export function Person({ name }: { name: string }) {
  const lang = useLang();
  const say = useSay();
  const own = `${ID}person/${name}`;
  const load = useLoad(async (signal) => {
    const [about] = await Promise.all([ask(person, { person: iri(own) }, signal), loadNames([own], signal)]);
    return about;
  }, [own]);
  return (
    <Loaded load={load}>
      {(about) => (
        <>
          <p class="kicker">{say("class.Person")}</p>
          <h1>{named(own, lang)}</h1>
          {about.length ? <Told own={own} about={about} /> : <Nothing text={say("person.none")} />}
        </>
      )}
    </Loaded>
  );
}

function Told({ own, about }: { own: string; about: Row[] }) {
  const lang = useLang();
  const say = useSay();
  const spellings = [...new Set(about.filter((row) => row.kind !== "link").map((row) => row.value!))].filter((one) => one !== named(own, lang));
  const links = about.filter((row) => row.kind === "link").map((row) => row.value!);
  return (
    <>
      {(spellings.length > 0 || links.length > 0) && (
        <dl class="facts">
          {spellings.length > 0 && (
            <>
              <dt>{say("person.spellings")}</dt>
              <dd>{spellings.join(" · ")}</dd>
            </>
          )}
          {links.length > 0 && (
            <>
              <dt>{say("person.links")}</dt>
              <dd>
                {links.map((one) => (
                  <Outside key={one} url={one} />
                ))}
              </dd>
            </>
          )}
        </dl>
      )}
      <div class="two">
        <section>
          <h2>{say("person.offices")}</h2>
          <Tenures own={own} />
        </section>
        <section>
          <h2>{say("person.contacts")}</h2>
          <Contacts own={own} />
        </section>
      </div>
      <section>
        <h2>{say("pair.events")}</h2>
        <Events own={own} />
      </section>
    </>
  );
}

type Held = { post: string; spans: Row[]; first?: string; last?: string; documents: number; start: string };

function Tenures({ own }: { own: string }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(async (signal) => {
    const rows = (await ask(tenures, { person: iri(own) }, signal)).filter((row) => row.tenure);
    await loadNames(rows.map((row) => row.post), signal);
    return [...Map.groupBy(rows, (row) => row.post!)].map(held).sort((a, b) => b.start.localeCompare(a.start));
  }, [own]);
  return (
    <Loaded load={load}>
      {(posts) =>
        posts.length ? (
          <ol class="tenures">
            {posts.map(({ post, spans, first, last, documents }) => (
              <li key={post}>
                <strong>{named(post, lang)}</strong>
                {spans.map((row) => (
                  <span class="when" key={row.tenure}>{`${date(row.begin, lang) || "…"} – ${date(row.end, lang) || "…"}`}</span>
                ))}
                {!spans.length && !first && <span class="when">{say("tenure.nodates")}</span>}
                {first && <span class="quiet">{say("tenure.attested", { days: period(first, last, lang), count: documents })}</span>}
              </li>
            ))}
          </ol>
        ) : (
          <Nothing text={say("offices.none")} />
        )
      }
    </Loaded>
  );
}

/** One office of a person: the terms with known bounds, the latest first, and the days on which documents show it. */
function held([post, rows]: [string, Row[]]): Held {
  const spans = rows.filter((row) => row.begin ?? row.end).sort((a, b) => (b.begin ?? "").localeCompare(a.begin ?? ""));
  const firsts = rows.map((row) => row.first).filter((day) => day !== undefined).sort();
  const lasts = rows.map((row) => row.last).filter((day) => day !== undefined).sort();
  const documents = rows.reduce((sum, row) => sum + Number(row.documents ?? 0), 0);
  return { post, spans, first: firsts[0], last: lasts.at(-1), documents, start: spans[0]?.begin ?? firsts[0] ?? "" };
}

function Contacts({ own }: { own: string }) {
  const lang = useLang();
  const say = useSay();
  const load = useLoad(async (signal) => {
    const rows = (await ask(contacts, { person: iri(own) }, signal)).filter((row) => row.other);
    await loadNames(rows.flatMap((row) => [row.other, row.side]), signal);
    return rows;
  }, [own]);
  return (
    <Loaded load={load}>
      {(rows) =>
        rows.length ? (
          <Table
            quiet
            caption={say("person.contacts")}
            rows={rows}
            columns={[
              { head: say("class.Person"), cell: (row) => <Thing iri={row.other!} /> },
              { head: say("side"), cell: (row) => (row.side ? <Thing iri={row.side} /> : "–") },
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

function Events({ own }: { own: string }) {
  const load = useLoad((signal) => loadEvents({ person: iri(own) }, signal), [own]);
  return <Loaded load={load}>{(events) => <Filtered events={events} />}</Loaded>;
}
