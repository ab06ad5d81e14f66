/** The saved questions of the server. */

import { file } from "../sparql/client";
import type { Lang } from "../i18n/i18n";

export type Parameter = { name: string; type: string; default: string };
export type Question = {
  name: string;
  titles: Partial<Record<Lang, string>>;
  description?: Partial<Record<Lang, string>>;
  parameters: Parameter[];
  sparql: string;
};

export async function loadQuestions(): Promise<Question[]> {
  return JSON.parse((await file("queries")) ?? "[]") as Question[];
}

export const titled = (question: Question, lang: Lang): string =>
  question.titles[lang] ?? question.titles.ky ?? question.titles.en ?? question.name;
