/** Addresses of pages: `#/page/rest?name=value`, so that any static server will do and the back button works. */

import { useEffect, useState } from "preact/hooks";

export type Params = Record<string, string>;
export type Route = { page: string; rest: string; params: Params };

export const ID = "https://w3id.org/kgraph/id/";

/** The route of a hash. */
export function parsed(hash: string): Route {
  const [path = "", search = ""] = split(hash.replace(/^#\/?/, ""), "?");
  const [page = "", rest = ""] = split(path, "/");
  return { page: page || "start", rest, params: Object.fromEntries(new URLSearchParams(search)) };
}

function split(text: string, at: string): [string, string] {
  const found = text.indexOf(at);
  return found < 0 ? [text, ""] : [text.slice(0, found), text.slice(found + 1)];
}

/** The address of a route; parameters without a value are left out. */
export function href(page: string, rest = "", params: Record<string, string | undefined> = {}): string {
  const given = Object.entries(params).filter((entry): entry is [string, string] => !!entry[1]);
  const search = new URLSearchParams(given).toString();
  return `#/${page === "start" ? "" : page}${rest ? `/${rest}` : ""}${search ? `?${search}` : ""}`;
}

/** The address of the page about a thing, or undefined if things of its kind have none. */
export function about(iri: string): string | undefined {
  if (!iri.startsWith(ID)) return undefined;
  const [kind, rest] = split(iri.slice(ID.length), "/");
  if (kind === "country" || kind === "person" || kind === "org") return href(kind, rest);
  if (kind === "relation") return href("pair", rest);
  if (kind === "event" || /^[^/]+\/event\//.test(rest)) return href("event", iri.slice(ID.length));
  return undefined;
}

/** The route that the address bar shows, as it changes. */
export function useRoute(): Route {
  const [hash, set] = useState(location.hash);
  useEffect(() => {
    const changed = () => set(location.hash);
    addEventListener("hashchange", changed);
    return () => removeEventListener("hashchange", changed);
  }, []);
  return parsed(hash);
}

/** Goes to an address without a new entry in the history. */
export function replace(address: string): void {
  history.replaceState(null, "", address);
  dispatchEvent(new HashChangeEvent("hashchange"));
}
