import type { Lang } from "./model";
import tables from "./words.json";

export type Word = keyof (typeof tables)["en"];

/** A text of the picture; `{name}` in it stands for a value. */
export function word(lang: Lang, key: Word, values: Record<string, string | number> = {}): string {
  const table: Record<Word, string> = tables[lang];
  return table[key].replace(/\{(\w+)\}/g, (_, own: string) => String(values[own] ?? ""));
}
