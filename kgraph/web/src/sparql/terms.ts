/** Terms of a query, and the only function that writes values into SPARQL. */

export type Term = { kind: "iri" | "text" | "integer"; value: string };

export const iri = (value: string): Term => ({ kind: "iri", value });
export const text = (value: string): Term => ({ kind: "text", value });
export const integer = (value: number): Term => ({ kind: "integer", value: String(value) });

const ESCAPES: Record<string, string> = { "\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f" };

/** A term as SPARQL writes it; an IRI or number that is none is an error. */
export function written(term: Term): string {
  if (term.kind === "text") return `"${term.value.replace(/["\\\n\r\t\b\f]/g, (character) => ESCAPES[character]!)}"`;
  if (term.kind === "integer") {
    if (!/^-?\d+$/.test(term.value)) throw new Error(`no whole number: ${term.value}`);
    return term.value;
  }
  if (!/^[a-z][a-z0-9+.-]*:[^\x00-\x20<>"{}|\\^`]*$/i.test(term.value)) throw new Error(`no IRI: ${term.value}`);
  return `<${term.value}>`;
}

export type Values = Record<string, Term | readonly Term[] | undefined>;

/**
 * The query with values for its parameters, which it writes as `$name`. A list becomes terms with spaces between them.
 * A line that ends in `# if name` is left out where the parameter has no value.
 */
export function bound(query: string, values: Values): string {
  return query
    .split("\n")
    .filter((line) => !/^#/.test(line))
    .filter((line) => conditions(line).every((name) => values[name] !== undefined))
    .map((line) => line.replace(/\s*# if .*$/, "").replace(/\$(\w+)/g, (_, name: string) => one(name, values[name])))
    .join("\n");
}

function conditions(line: string): string[] {
  return /# if (\w+)\s*$/.exec(line)?.slice(1, 2) ?? [];
}

function one(name: string, value: Term | readonly Term[] | undefined): string {
  if (value === undefined) throw new Error(`the query needs a value for ${name}`);
  return "kind" in value ? written(value) : value.map(written).join(" ");
}
