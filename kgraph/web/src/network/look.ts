/** The colours of a drawing, taken from the page that shows it, so that it follows its light and dark mode. */

import type { Tone } from "./tone";

export type Look = { ink: string; quiet: string; faint: string; surface: string; font: string; tones: Record<Tone, string> };

export function look(element: Element): Look {
  const style = getComputedStyle(element);
  const of = (name: string) => style.getPropertyValue(`--${name}`).trim();
  return {
    ink: of("ink"),
    quiet: of("quiet"),
    faint: of("faint"),
    surface: of("surface"),
    font: style.fontFamily,
    tones: { conflict: of("conflict"), neutral: of("neutral"), cooperation: of("cooperation") },
  };
}
