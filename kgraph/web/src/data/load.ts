/** A question in progress: waiting, answered, or failed and to be tried again. */

import { useEffect, useState } from "preact/hooks";

export type Load<T> =
  | { state: "waiting"; before?: T }
  | { state: "done"; value: T }
  | { state: "failed"; error: unknown; again: () => void };

/** Runs a question whenever its inputs change, and stops the one before. */
export function useLoad<T>(question: (signal: AbortSignal) => Promise<T>, inputs: readonly unknown[]): Load<T> {
  const [load, set] = useState<Load<T>>({ state: "waiting" });
  const [turn, next] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    set((now) => ({ state: "waiting", before: now.state === "done" ? now.value : undefined }));
    question(stop.signal).then(
      (value) => stop.signal.aborted || set({ state: "done", value }),
      (error: unknown) => stop.signal.aborted || set({ state: "failed", error, again: () => next((n) => n + 1) }),
    );
    return () => stop.abort();
  }, [...inputs, turn]);
  return load;
}
