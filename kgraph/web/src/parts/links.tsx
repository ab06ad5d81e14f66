/** Names of things, as links where a page tells more. */

import { named } from "../data/names";
import { useLang, useSay } from "../i18n/i18n";
import { about } from "../router";

export function Thing({ iri }: { iri: string }) {
  const lang = useLang();
  const address = about(iri);
  const name = named(iri, lang);
  return address ? <a href={address}>{name}</a> : <>{name}</>;
}

const SIGNS: Record<string, string> = { actual: "●", planned: "◷", intended: "◌", hoped: "◌", possible: "◌", denied: "✕" };

/** Whether an event happened, is planned, possible or denied: in words, with a sign and a line style. */
export function Modality({ slug }: { slug: string }) {
  const lang = useLang();
  return (
    <span class={`modality ${slug}`}>
      <span aria-hidden="true">{SIGNS[slug] ?? "?"}</span> {named(`https://w3id.org/kgraph/vocab/modality/${slug}`, lang)}
    </span>
  );
}

/** The text of a link that opens elsewhere, only for addresses that a browser may follow. */
export function Outside({ url }: { url: string }) {
  const say = useSay();
  if (!/^https?:\/\//i.test(url)) return <>{url}</>;
  return (
    <a href={url} rel="noopener noreferrer external" target="_blank">
      {url.replace(/^https?:\/\//, "")}
      <span class="sr">{say("link.outside")}</span>
    </a>
  );
}
