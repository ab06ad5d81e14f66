/** The interface in three languages: one table each, with the same keys. */

import { createContext } from "preact";
import { useContext } from "preact/hooks";
import en from "./en.json";
import ky from "./ky.json";
import ru from "./ru.json";

export type Lang = "ky" | "ru" | "en";
export type Key = keyof typeof en;
export type Say = (key: Key, values?: Record<string, string | number>) => string;

export const LANGS: readonly Lang[] = ["ky", "ru", "en"];
export const OWN_NAMES: Record<Lang, string> = { ky: "Кыргызча", ru: "Русский", en: "English" };
const TABLES: Record<Lang, Record<Key, string>> = { ky, ru, en };
const STORED = "kgraph-language";

/** The text of a key; `{name}` in it stands for a value. */
export function say(lang: Lang, key: Key, values: Record<string, string | number> = {}): string {
  return TABLES[lang][key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ""));
}

/** The language that was chosen here before, else one that the browser asks for, else Kyrgyz. */
export function preferred(): Lang {
  const wanted = [stored(), ...navigator.languages.map((tag) => tag.slice(0, 2))];
  return LANGS.find((lang) => lang === wanted.find((tag) => LANGS.includes(tag as Lang))) ?? "ky";
}

/** Keeps the choice for the next visit; where the browser keeps nothing it lasts until the page is closed. */
export function remember(lang: Lang): void {
  try {
    localStorage.setItem(STORED, lang);
  } catch {
    return;
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null;
  }
}

export const Language = createContext<Lang>("ky");
export const useLang = (): Lang => useContext(Language);

/** The texts of the interface in the language of the page. */
export function useSay(): Say {
  const lang = useLang();
  return (key, values) => say(lang, key, values);
}
