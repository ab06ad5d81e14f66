/** Dates and numbers as readers of a language write them. */

import type { Lang } from "../i18n/i18n";

const MONTHS: Record<Lang, string[]> = {
  ky: ["янв.", "фев.", "мар.", "апр.", "май", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
  ru: ["янв.", "фев.", "мар.", "апр.", "мая", "июн.", "июл.", "авг.", "сен.", "окт.", "ноя.", "дек."],
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
};

/** Russian May, alone of the short names, has another form behind a day. */
const monthName = (month: number, lang: Lang, behindDay: boolean): string | undefined =>
  lang === "ru" && month === 4 && !behindDay ? "май" : MONTHS[lang][month];

/** A date of the graph: a day, a month, a year, or a day without a year. */
export function date(lexical: string | undefined, lang: Lang): string {
  const found = /^(?:(-?\d{4})|-)(?:-(\d\d))?(?:-(\d\d))?/.exec(lexical ?? "");
  if (!lexical || !found) return lexical ?? "";
  const [, year, month, day] = found;
  const word = month ? monthName(Number(month) - 1, lang, day !== undefined) : undefined;
  if (!word) return year ?? lexical;
  if (lang === "ky") return [year && `${year}\u2011ж.`, day ? `${Number(day)}\u2011${word}` : word].filter(Boolean).join(" ");
  return [day && String(Number(day)), word, year].filter(Boolean).join("\u00a0");
}

/** The span from one day to another. */
export function period(begin: string | undefined, end: string | undefined, lang: Lang): string {
  if (!begin && !end) return "";
  return !end || begin === end ? date(begin, lang) : `${date(begin, lang)} – ${date(end, lang)}`;
}

export const year = (lexical: string | undefined): string | undefined => /^\d{4}/.exec(lexical ?? "")?.[0];

const separators: Record<Lang, [string, string]> = { ky: ["\u202f", ","], ru: ["\u202f", ","], en: [",", "."] };

/** A number with groups of digits. */
export function count(value: number, lang: Lang): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, separators[lang][0]);
}

/** A score with its sign and one digit. */
export function score(value: number, lang: Lang): string {
  const rounded = Math.round(value * 10) / 10;
  const digits = Math.abs(rounded).toFixed(1).replace(".", separators[lang][1]);
  return rounded > 0 ? `+${digits}` : rounded < 0 ? `−${digits}` : digits;
}
