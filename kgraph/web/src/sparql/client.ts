/** Questions to the endpoint of the server that gave this page. */

import { bound, type Values } from "./terms";

export type Cell = { type: "uri" | "literal" | "bnode"; value: string; datatype?: string; "xml:lang"?: string };
export type Table = { variables: string[]; rows: Record<string, Cell | undefined>[] };
export type Row = Record<string, string | undefined>;
export type Trouble = "network" | "late" | "busy" | "large" | "query" | "server";

/** Why there is no answer; `detail` is what the server says. */
export class Failure extends Error {
  constructor(
    readonly trouble: Trouble,
    readonly detail = "",
  ) {
    super(`${trouble}: ${detail}`);
  }
}

const TIMEOUT = 60_000;
const TROUBLES: Record<number, Trouble> = { 400: "query", 403: "query", 413: "large", 429: "busy", 503: "busy", 504: "late", 408: "late" };

/** The answer to a query as the server writes it in a media type. */
export async function query(sparql: string, accept: string, signal?: AbortSignal): Promise<string> {
  const headers = { "Content-Type": "application/sparql-query", Accept: accept };
  return (await reach("sparql", { method: "POST", headers, body: sparql }, signal)).text();
}

/** The answer to a saved question with values for its parameters, which the server binds. */
export async function saved(name: string, values: Record<string, string>, accept: string, signal?: AbortSignal): Promise<string> {
  const given = new URLSearchParams(Object.entries(values).filter(([, value]) => value !== ""));
  return (await reach(`queries/${encodeURIComponent(name)}?${given}`, { headers: { Accept: accept } }, signal)).text();
}

/** A file of the server; null if there is none of that name. */
export async function file(path: string): Promise<string | null> {
  try {
    return await (await reach(path, {})).text();
  } catch (error) {
    if (error instanceof Failure && error.detail === "404") return null;
    throw error;
  }
}

async function reach(path: string, init: RequestInit, signal?: AbortSignal): Promise<Response> {
  const late = AbortSignal.timeout(TIMEOUT);
  let response: Response;
  try {
    response = await fetch(path, { ...init, signal: signal ? AbortSignal.any([signal, late]) : late });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Failure(error instanceof DOMException && error.name === "TimeoutError" ? "late" : "network");
  }
  if (response.status === 404) throw new Failure("server", "404");
  if (!response.ok) throw new Failure(TROUBLES[response.status] ?? "server", (await response.text()).slice(0, 2000));
  return response;
}

/** The table in an answer as JSON; ASK gives one cell. */
export function listed(json: string): Table {
  const found = JSON.parse(json);
  if (typeof found.boolean === "boolean") {
    return { variables: ["answer"], rows: [{ answer: { type: "literal", value: String(found.boolean) } }] };
  }
  return { variables: found.head.vars, rows: found.results.bindings };
}

/** The rows that answer one of the page's own queries, with plain values. */
export async function ask(sparql: string, values: Values = {}, signal?: AbortSignal): Promise<Row[]> {
  const { rows } = listed(await query(bound(sparql, values), "application/sparql-results+json", signal));
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell?.value])));
}
