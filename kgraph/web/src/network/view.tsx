/** A network with search, filters, legend, and keyboard: all that a page needs but the data. */

import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { Card } from "./card";
import { draw, type Drawing } from "./draw";
import { Filters, wholly } from "./filters";
import { Legend } from "./legend";
import { name, type Choice, type Lang, type Picture } from "./model";
import { word } from "./words";

type Props = {
  picture: Picture;
  lang: Lang;
  /** The address of the page about a node or about the tie of two, where there is one. */
  about?: (id: string, other?: string) => string | undefined;
  /** Whether types and dates of edges can be narrowed here; where the page asks anew for them, they need not. */
  narrow?: boolean;
};

const DIRECTIONS = { ArrowUp: "up", ArrowDown: "down", ArrowLeft: "left", ArrowRight: "right" } as const;
const ZOOMS: Record<string, "in" | "out" | "all"> = { "+": "in", "=": "in", "-": "out", "0": "all" };

export function NetworkView({ picture, lang, about, narrow }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const drawing = useRef<Drawing>();
  const [selected, select] = useState<string>();
  const [words, find] = useState("");
  const [choice, choose] = useState<Choice>(() => wholly(picture));
  const [state, setState] = useState<"drawing" | "drawn" | "broken">("drawing");
  const names = useMemo(() => new Map(picture.nodes.map((one) => [one.id, one.label])), [picture]);

  const open = (id: string | undefined) => {
    const address = id && about?.(id);
    if (address) location.assign(address);
  };
  useEffect(() => {
    select(undefined);
    choose(wholly(picture));
    const first = { lang, words: "", choice: wholly(picture) };
    try {
      drawing.current = draw(host.current!, picture, first, { onSelect: select, onOpen: open });
      setState("drawn");
    } catch {
      setState("broken");
    }
    return () => {
      drawing.current?.destroy();
      drawing.current = undefined;
    };
  }, [picture]);
  useEffect(() => drawing.current?.show({ lang, selected, words, choice }), [lang, selected, words, choice, picture]);

  const key = (event: KeyboardEvent) => {
    const direction = DIRECTIONS[event.key as keyof typeof DIRECTIONS];
    const zoom = ZOOMS[event.key];
    if (direction) {
      const next = drawing.current?.next(selected, direction);
      select(next);
      if (next) drawing.current?.reach(next);
    } else if (zoom) drawing.current?.zoom(zoom);
    else if (event.key === "Enter") open(selected);
    else if (event.key === "Escape") select(undefined);
    else return;
    event.preventDefault();
  };

  return (
    <div class="network">
      <Filters picture={picture} lang={lang} choice={choice} choose={choose} words={words} find={find} narrow={narrow} />
      <div class="stage">
        <div
          ref={host}
          class="canvas"
          role="application"
          tabIndex={0}
          aria-busy={state === "drawing"}
          aria-label={word(lang, about ? "label" : "image", { nodes: picture.nodes.length, edges: picture.edges.length })}
          onKeyDown={key}
        />
        {state === "broken" && <p class="state nothing">{word(lang, "failed")}</p>}
        <div class="zoom">
          {(["in", "out", "all"] as const).map((step) => (
            <button key={step} type="button" aria-label={word(lang, step)} title={word(lang, step)} onClick={() => drawing.current?.zoom(step)}>
              {{ in: "+", out: "−", all: "⤢" }[step]}
            </button>
          ))}
        </div>
        <div aria-live="polite" class="selected">
          {selected && names.has(selected) && (
            <Card picture={picture} id={selected} choice={choice} lang={lang} about={about} select={select} title={name(names.get(selected), lang, selected)} />
          )}
        </div>
      </div>
      <Legend picture={picture} lang={lang} open={about !== undefined} />
    </div>
  );
}
