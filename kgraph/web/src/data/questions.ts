/** The saved questions of the server. */

import { file } from "../sparql/client";
import type { Lang } from "../i18n/i18n";

export type Parameter = { name: string; type: string; default: string };
export type Question = {
  name: string;
  titles: Partial<Record<Lang, string>>;
  parameters: Parameter[];
  sparql: string;
};

export async function loadQuestions(): Promise<Question[]> {
  return JSON.parse((await file("queries")) ?? "[]") as Question[];
}

/** What the question's own header says about it, in English. */
export const remarks = (question: Question): string[] => [...question.sparql.matchAll(/^# about: (.+)$/gm)].map((found) => found[1]!);

export const titled = (question: Question, lang: Lang): string =>
  question.titles[lang] ?? question.titles.ky ?? question.titles.en ?? question.name;
