/** Saved questions with forms, and an editor for one's own. Every question has an address. */

import { useEffect, useRef, useState } from "preact/hooks";
import { listed, query, saved } from "../sparql/client";
import { useLoad } from "../data/load";
import { loadQuestions, remarks, titled, type Parameter, type Question } from "../data/questions";
import { useLang, useSay } from "../i18n/i18n";
import { href, replace, type Params } from "../router";
import type { Editor } from "../parts/editor";
import { ParameterField } from "../parts/parameter";
import { Results } from "../parts/results";
import { Failed, Loaded, Waiting } from "../parts/states";

const EXAMPLE = `SELECT ?name (COUNT(DISTINCT ?event) AS ?events) WHERE {
  ?event kg:hasParticipation/kg:participant ?person .
  ?person a kg:Person ; skos:prefLabel ?name .
  FILTER(LANG(?name) = "ky")
}
GROUP BY ?name
ORDER BY DESC(?events)
LIMIT 20
`;

export function Query({ name, params }: { name: string; params: Params }) {
  const say = useSay();
  const load = useLoad(loadQuestions, []);
  return (
    <>
      <h1>{say("nav.query")}</h1>
      <Loaded load={load}>{(questions) => <Asking questions={questions} name={name} params={params} />}</Loaded>
    </>
  );
}

/** What is asked: a saved question with values, or a query as it was written. */
type Asked = { question: Question; values: Params } | { sparql: string };

function Asking({ questions, name, params }: { questions: Question[]; name: string; params: Params }) {
  const lang = useLang();
  const say = useSay();
  const question = questions.find((one) => one.name === name);
  const { sparql, ...given } = params;
  const [values, put] = useState<Params>(given);
  const start = (one: Parameter) => values[one.name] ?? (one.type === "language" ? lang : one.default);
  const spoken = question?.parameters.filter((one) => one.type === "language").map((one) => [one.name, lang]) ?? [];
  const asked: Asked | undefined = question ? { question, values: { ...Object.fromEntries(spoken), ...given } } : sparql ? { sparql } : undefined;
  const [written, write] = useState<string>();
  const text = question?.sparql ?? sparql ?? EXAMPLE;
  const own = written !== undefined && written !== text;
  const run = (now = written) => {
    if (now !== undefined && now !== text) location.hash = href("query", "", { sparql: now });
    else if (question) replaceOrRun(href("query", question.name, Object.fromEntries(question.parameters.map((one) => [one.name, start(one)]))));
    else location.hash = href("query", "", { sparql: text });
  };
  return (
    <div class="asking">
      <Menu questions={questions} name={question?.name} />
      <section class="ask" aria-label={question ? titled(question, lang) : say("query.own")}>
        <h2>{question ? titled(question, lang) : say("query.own")}</h2>
        {question && remarks(question).map((one) => <p key={one} class="quiet" lang="en">{one}</p>)}
        {question && (
          <form class="filters" onSubmit={(event) => (event.preventDefault(), run())}>
            {question.parameters.map((one) => (
              <ParameterField key={one.name} parameter={one} value={start(one)} put={(value) => put({ ...values, [one.name]: value })} />
            ))}
            <button type="submit" class="primary">
              {say("query.run")}
            </button>
          </form>
        )}
        <details open={!question}>
          <summary>{say("query.text")}</summary>
          <Written key={name} text={text} change={write} run={run} />
          <p>
            <button type="button" class={question && !own ? "" : "primary"} onClick={() => run()}>
              {say(question && own ? "query.runown" : "query.run")}
            </button>{" "}
            <kbd>Ctrl</kbd>+<kbd>Enter</kbd>
          </p>
        </details>
        {asked && <Answer asked={asked} />}
      </section>
    </div>
  );
}

/** Goes to an address; if one is there already, asks again. */
function replaceOrRun(address: string): void {
  if (location.hash === address) replace(address);
  else location.hash = address;
}

function Menu({ questions, name }: { questions: Question[]; name?: string }) {
  const lang = useLang();
  const say = useSay();
  return (
    <nav class="menu" aria-label={say("query.saved")}>
      <h2>{say("query.saved")}</h2>
      <ul>
        <li>
          <a href={href("query")} aria-current={name ? undefined : "page"}>
            {say("query.own")}
          </a>
        </li>
        {questions.map((one) => (
          <li key={one.name}>
            <a href={href("query", one.name)} aria-current={one.name === name ? "page" : undefined}>
              {titled(one, lang)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type WrittenProps = { text: string; change: (text: string) => void; run: (text: string) => void };

function Written({ text, change, run }: WrittenProps) {
  const say = useSay();
  const host = useRef<HTMLDivElement>(null);
  const made = useRef<Editor>();
  const latest = useRef({ change, run });
  latest.current = { change, run };
  const code = useLoad(() => import("../parts/editor"), []);
  useEffect(() => {
    if (code.state !== "done" || !host.current) return;
    const own = code.value.editor(host.current, {
      text,
      label: say("query.text"),
      change: () => latest.current.change(own.text()),
      run: () => latest.current.run(own.text()),
    });
    made.current = own;
    return () => own.destroy();
  }, [code.state]);
  useEffect(() => {
    if (made.current && made.current.text() !== text) made.current.set(text);
  }, [text]);
  return (
    <>
      {code.state === "waiting" && <Waiting />}
      {code.state === "failed" && <Failed error={code.error} again={code.again} />}
      <div class="editor" ref={host} />
    </>
  );
}

function Answer({ asked }: { asked: Asked }) {
  const say = useSay();
  const load = useLoad((signal) => answer(asked, "application/sparql-results+json", signal).then(listed), [JSON.stringify(asked)]);
  return (
    <div class="answer">
      <Loaded load={load} keep>
        {(found) => (
          <>
            <Results table={found} caption={say("query.answer")} />
            <p class="actions">
              <Download asked={asked} /> <Permalink />
            </p>
          </>
        )}
      </Loaded>
    </div>
  );
}

function answer(asked: Asked, accept: string, signal?: AbortSignal): Promise<string> {
  return "sparql" in asked ? query(asked.sparql, accept, signal) : saved(asked.question.name, asked.values, accept, signal);
}

function Download({ asked }: { asked: Asked }) {
  const say = useSay();
  const [failed, fail] = useState<unknown>();
  const save = async () => {
    try {
      const csv = await answer(asked, "text/csv");
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([csv], { type: "text/csv" }));
      link.download = `${"question" in asked ? asked.question.name : "query"}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    } catch (error) {
      fail(error);
    }
  };
  return (
    <>
      <button type="button" onClick={save}>
        {say("query.csv")}
      </button>
      {failed !== undefined && <Failed error={failed} />}
    </>
  );
}

/** Puts the address of the page into the clipboard. */
function Permalink() {
  const say = useSay();
  const [done, set] = useState(false);
  useEffect(() => set(false), [location.hash]);
  const copy = () => void navigator.clipboard?.writeText(location.href).then(() => set(true));
  return (
    <>
      <a href={location.hash} onClick={copy}>
        {say("query.link")}
      </a>{" "}
      <span role="status" class="quiet">
        {done && say("query.copied")}
      </span>
    </>
  );
}
