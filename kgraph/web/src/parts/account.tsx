/** An event with everything that is known of it: facts, parties, and each document with its words. */

import type { ComponentChildren } from "preact";
import { loadAccount, type Account, type Report } from "../data/evidence";
import { date, period } from "../data/format";
import { useLoad } from "../data/load";
import { local, named } from "../data/names";
import { loadVocabulary, ontology } from "../data/vocabulary";
import { useLang, useSay } from "../i18n/i18n";
import { loadEvents } from "../data/events";
import { iri } from "../sparql/terms";
import { Opener, PartyName, Topics } from "./events";
import { Modality, Outside, Thing } from "./links";
import { MarkKey, Marked } from "./marked";
import { Loaded, Nothing } from "./states";
import { Tone } from "./tone";

export function EventAccount({ event, level }: { event: string; level: 1 | 2 }) {
  const load = useLoad(
    async (signal) => ({ account: await loadAccount(event, signal), vocabulary: await loadVocabulary() }),
    [event],
  );
  const say = useSay();
  return (
    <Loaded load={load}>
      {({ account, vocabulary }) =>
        account ? (
          <Told account={account} score={vocabulary.score(account.types[0]!)} level={level} />
        ) : (
          <Nothing text={say("event.unknown")} />
        )
      }
    </Loaded>
  );
}

function Told({ account, score, level }: { account: Account; score?: number; level: 1 | 2 }) {
  const lang = useLang();
  const say = useSay();
  const Title = level === 1 ? "h1" : "h2";
  const modalities = [...new Set(account.reports.map((one) => one.modality).filter((one) => one !== undefined))];
  return (
    <article class="account">
      <Title id="account-title">{account.types.map((type) => named(type, lang)).join(", ")}</Title>
      <p class="chips">
        {modalities.map((one) => (
          <Modality key={one} slug={local(one)} />
        ))}
        <Tone value={score} />
      </p>
      <Facts account={account} />
      <h3>{say("event.evidence")}</h3>
      {account.reports.length ? (
        account.reports.map((one) => <Document key={one.id} report={one} />)
      ) : (
        <Nothing text={say("evidence.none")} />
      )}
      <p class="iri">
        <span class="quiet">{say("event.iri")}</span> <code>{account.event}</code>
      </p>
    </article>
  );
}

function Facts({ account }: { account: Account }) {
  const lang = useLang();
  const say = useSay();
  const of = (name: string): string[] => account.values.get(ontology(name)) ?? [];
  return (
    <dl class="facts">
      <Fact name={say("fact.when")}>{of("begin").length > 0 && period(of("begin")[0], of("end")[0], lang)}</Fact>
      <Fact name={say("fact.where")}>{things(of("place"))}</Fact>
      <Fact name={say("fact.who")}>
        {account.parties.length > 0 && (
          <ul class="roles">
            {account.parties.map((one, index) => (
              <li key={index}>
                {one.role && <span class="role">{named(one.role, lang)}</span>} <PartyName party={one} />
              </li>
            ))}
          </ul>
        )}
      </Fact>
      <Fact name={say("topics")}>{of("discussed").length > 0 && <Topics topics={of("discussed")} />}</Fact>
      <Fact name={say("fact.stance")}>{things(of("stance"))}</Fact>
      <Fact name={say("fact.pair")}>{things(of("concerns"))}</Fact>
      <Fact name={say("fact.source")}>{things(of("attributedTo"))}</Fact>
      <Fact name={say("fact.within")}>{events(of("subEventOf"))}</Fact>
      <Fact name={say("fact.content")}>{events(of("content"))}</Fact>
      <Fact name={say("fact.condition")}>{events(of("condition"))}</Fact>
      <Fact name={say("fact.leadsto")}>{events(of("leadsTo"))}</Fact>
      <Fact name={say("fact.realized")}>{events(of("realizedBy"))}</Fact>
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

const things = (iris: string[]) =>
  iris.length > 0 && iris.map((one, index) => [index > 0 && ", ", <Thing key={one} iri={one} />]);

const events = (iris: string[]) => iris.length > 0 && <Linked iris={iris} />;

function Linked({ iris }: { iris: string[] }) {
  const load = useLoad((signal) => loadEvents({ events: iris.map(iri) }, signal), [iris.join(" ")]);
  return (
    <Loaded load={load}>
      {(found) => (
        <ul class="linked">
          {found.map((one) => (
            <li key={one.iri}>
              <Opener event={one} /> <Modality slug={one.modality} />
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}

function Document({ report }: { report: Report }) {
  const lang = useLang();
  const say = useSay();
  return (
    <section class="document" aria-label={report.id}>
      <h4>{report.title ?? report.id}</h4>
      <p class="about">
        {report.title && <code>{report.id}</code>}
        {report.date && <span>{date(report.date, lang)}</span>}
        {report.publisher && <span>{named(report.publisher, lang)}</span>}
        {report.url && <Outside url={report.url} />}
      </p>
      <MarkKey kinds={new Set(report.mentions.map((one) => one.kind))} />
      {report.text === null ? <p class="quiet">{say("evidence.notext")}</p> : <Marked text={report.text} mentions={report.mentions} lang={report.lang} />}
      <p class="how">
        {report.modality && <Modality slug={local(report.modality)} />}
        <span>
          {say("fact.rule")} <code>{report.rules.join(", ") || "–"}</code>
        </span>
        {report.confidence !== undefined && (
          <span>
            {say("fact.confidence")} {report.confidence}
          </span>
        )}
      </p>
      <details open={report.text === null}>
        <summary>{say("evidence.words", { count: report.mentions.length })}</summary>
        <Words report={report} />
      </details>
    </section>
  );
}

function Words({ report }: { report: Report }) {
  const lang = useLang();
  const say = useSay();
  return (
    <table class="words">
      <caption class="sr">{say("evidence.caption", { id: report.id })}</caption>
      <thead>
        <tr>
          <th scope="col">{say("evidence.anchor")}</th>
          <th scope="col">{say("evidence.shows")}</th>
          <th scope="col">{say("evidence.offsets")}</th>
        </tr>
      </thead>
      <tbody>
        {report.mentions.map((one, index) => (
          <tr key={index}>
            <td lang={report.lang}>{one.words}</td>
            <td>
              {say(`evidence.${one.kind}`)}
              {one.of?.role && <span class="quiet">: {named(one.of.role, lang)}</span>}
            </td>
            <td class="number">
              {one.begin}–{one.end}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
