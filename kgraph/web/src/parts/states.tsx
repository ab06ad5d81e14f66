/** What a reader sees while a question waits, when it failed, and when there is nothing. */

import type { ComponentChildren } from "preact";
import { Failure } from "../sparql/client";
import type { Load } from "../data/load";
import { useSay, type Key } from "../i18n/i18n";

export function Waiting() {
  const say = useSay();
  return (
    <div class="state waiting" role="status">
      <span class="spinner" aria-hidden="true" /> {say("state.waiting")}
    </div>
  );
}

export function Nothing({ text }: { text: string }) {
  return <p class="state nothing">{text}</p>;
}

export function Failed({ error, again }: { error: unknown; again?: () => void }) {
  const say = useSay();
  const [key, detail]: [Key, string] =
    error instanceof Failure ? [`trouble.${error.trouble}`, error.detail] : ["trouble.page", String(error)];
  return (
    <div class="state failed" role="alert">
      <p>
        <strong>{say(key)}</strong>
      </p>
      {detail && <pre>{detail}</pre>}
      {again && (
        <button type="button" onClick={again}>
          {say("state.again")}
        </button>
      )}
    </div>
  );
}

type Props<T> = { load: Load<T>; children: (value: T) => ComponentChildren; keep?: boolean };

/** A question's answer, or what stands in its place. With `keep` the last answer stays, dimmed, while a new one is awaited. */
export function Loaded<T>({ load, children, keep }: Props<T>) {
  if (load.state === "failed") return <Failed error={load.error} again={load.again} />;
  if (load.state === "done") return <>{children(load.value)}</>;
  if (keep && load.before !== undefined) {
    return (
      <div class="stale" aria-busy="true">
        {children(load.before)}
      </div>
    );
  }
  return <Waiting />;
}
