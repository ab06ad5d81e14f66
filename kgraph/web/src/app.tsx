/** The frame of all pages: header, the page that the address names, the panel of evidence, footer. */

import { Component, type ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { LANGS, Language, OWN_NAMES, preferred, remember, useSay, type Key, type Lang } from "./i18n/i18n";
import { ID, href, useRoute, type Route } from "./router";
import { EventAccount } from "./parts/account";
import { Panel } from "./parts/panel";
import { Found, Search } from "./parts/search";
import { Failed, Nothing } from "./parts/states";
import { Country } from "./pages/country";
import { Network } from "./pages/network";
import { Pair } from "./pages/pair";
import { Person } from "./pages/person";
import { Query } from "./pages/query";
import { Start } from "./pages/start";

export function App() {
  const [lang, set] = useState(preferred);
  useEffect(() => {
    document.documentElement.lang = lang;
  }, [lang]);
  const choose = (chosen: Lang) => {
    remember(chosen);
    set(chosen);
  };
  return (
    <Language.Provider value={lang}>
      <Frame lang={lang} choose={choose} />
    </Language.Provider>
  );
}

function Frame({ lang, choose }: { lang: Lang; choose: (lang: Lang) => void }) {
  const say = useSay();
  const route = useRoute();
  const main = useRef<HTMLElement>(null);
  const place = `${route.page}/${route.rest}`;
  useArrival(place, main);
  return (
    <>
      <a class="skip" href="#main" onClick={(event) => (event.preventDefault(), main.current?.focus())}>
        {say("skip")}
      </a>
      <header>
        <a class="brand" href={href("start")}>
          <img src="icon.svg" alt="" width="26" height="26" /> kgraph
        </a>
        <Navigation page={route.page} />
        {route.page !== "start" && <Search key={route.params["q"]} value={route.params["q"]} />}
        <Languages lang={lang} choose={choose} />
      </header>
      <main id="main" ref={main} tabIndex={-1}>
        <Guard key={place}>
          <Page route={route} />
        </Guard>
      </main>
      <Panel />
      <footer>
        <p>{say("footer.text")}</p>
        <p>
          <a href="https://w3id.org/kgraph/ontology" rel="noopener noreferrer external">{say("footer.ontology")}</a> ·{" "}
          <a href="LICENCES.txt">{say("footer.licences")}</a>
        </p>
      </footer>
    </>
  );
}

/** On a new page: its title, the top, and the focus at its beginning for those who do not see it change. */
function useArrival(place: string, main: { current: HTMLElement | null }): void {
  const first = useRef(true);
  useEffect(() => {
    const title = () => {
      const heading = main.current?.querySelector("h1")?.textContent;
      document.title = heading ? `${heading} · kgraph` : "kgraph";
    };
    const watch = new MutationObserver(title);
    watch.observe(main.current!, { childList: true, subtree: true, characterData: true });
    title();
    if (!first.current) {
      scrollTo(0, 0);
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
    return () => watch.disconnect();
  }, [place]);
}

const PAGES: readonly [string, Key][] = [
  ["start", "nav.start"],
  ["network", "nav.network"],
  ["query", "nav.query"],
];

function Navigation({ page }: { page: string }) {
  const say = useSay();
  return (
    <nav aria-label={say("nav")}>
      {PAGES.map(([name, key]) => (
        <a key={name} href={href(name)} aria-current={name === page ? "page" : undefined}>
          {say(key)}
        </a>
      ))}
    </nav>
  );
}

function Languages({ lang, choose }: { lang: Lang; choose: (lang: Lang) => void }) {
  const say = useSay();
  return (
    <div class="languages" role="group" aria-label={say("language")}>
      {LANGS.map((one) => (
        <button key={one} type="button" lang={one} aria-pressed={one === lang} title={OWN_NAMES[one]} onClick={() => choose(one)}>
          {one.toUpperCase()}
          <span class="sr"> {OWN_NAMES[one]}</span>
        </button>
      ))}
    </div>
  );
}

function Page({ route: { page, rest, params } }: { route: Route }) {
  const say = useSay();
  switch (page) {
    case "start":
      return <Start />;
    case "pair":
      return <Pair code={rest} />;
    case "country":
    case "org":
      return <Country code={rest} kind={page} />;
    case "person":
      return <Person name={rest} />;
    case "network":
      return <Network of={rest === "persons" ? "persons" : "countries"} params={params} />;
    case "event":
      return <EventAccount event={ID + rest} level={1} />;
    case "query":
      return <Query name={rest} params={params} />;
    case "search":
      return (
        <>
          <h1>{say("search.title", { words: params["q"] ?? "" })}</h1>
          <Found words={params["q"] ?? ""} />
        </>
      );
    default:
      return (
        <>
          <h1>{say("page.none")}</h1>
          <Nothing text={say("page.nonetext")} />
        </>
      );
  }
}

/** Shows what went wrong in the page itself instead of nothing. */
class Guard extends Component<{ children: ComponentChildren }, { error?: unknown }> {
  static override getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render() {
    return this.state.error ? <Failed error={this.state.error} /> : this.props.children;
  }
}
