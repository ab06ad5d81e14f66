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
export async function raw(query: string, accept: string, signal?: AbortSignal): Promise<string> {
  const late = AbortSignal.timeout(TIMEOUT);
  const response = await reach("sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: accept },
    body: query,
    signal: signal ? AbortSignal.any([signal, late]) : late,
  });
  return response.text();
}

/** A file of the server; null if there is none of that name. */
export async function file(path: string): Promise<string | null> {
  try {
    return await (await reach(path, { signal: AbortSignal.timeout(TIMEOUT) })).text();
  } catch (error) {
    if (error instanceof Failure && error.detail === "404") return null;
    throw error;
  }
}

async function reach(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    throw new Failure(error instanceof DOMException && error.name === "TimeoutError" ? "late" : "network");
  }
  if (response.status === 404) throw new Failure("server", "404");
  if (!response.ok) throw new Failure(TROUBLES[response.status] ?? "server", (await response.text()).slice(0, 2000));
  return response;
}

/** The table that answers a query; ASK gives one cell. */
export async function table(query: string, signal?: AbortSignal): Promise<Table> {
  const found = JSON.parse(await raw(query, "application/sparql-results+json", signal));
  if (typeof found.boolean === "boolean") {
    return { variables: ["answer"], rows: [{ answer: { type: "literal", value: String(found.boolean) } }] };
  }
  return { variables: found.head.vars, rows: found.results.bindings };
}

/** The rows that answer one of the page's own queries, with plain values. */
export async function ask(query: string, values: Values = {}, signal?: AbortSignal): Promise<Row[]> {
  const { rows } = await table(bound(query, values), signal);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, cell?.value])));
}
