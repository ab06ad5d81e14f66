/** The rows that answer a query. */

import { useState } from "preact/hooks";
import { count, score } from "../data/format";
import { local } from "../data/names";
import en from "../i18n/en.json";
import { useLang, useSay, type Key } from "../i18n/i18n";
import { about } from "../router";
import type { Cell, Table as Rows } from "../sparql/client";
import { Table } from "./table";

const PAGE = 200;

export function Results({ table, caption }: { table: Rows; caption: string }) {
  const lang = useLang();
  const say = useSay();
  const [shown, show] = useState(PAGE);
  return (
    <>
      <p role="status">{say("query.rows", { count: count(table.rows.length, lang) })}</p>
      {table.rows.length > 0 && (
        <Table
          quiet
          caption={caption}
          rows={table.rows.slice(0, shown)}
          columns={table.variables.map((name) => ({
            head: `column.${name}` in en ? say(`column.${name}` as Key) : name.replaceAll("_", " "),
            cell: (row: Record<string, Cell | undefined>) => <Value cell={row[name]} />,
            number: typed(table, name, NUMBERS),
            date: typed(table, name, DATES),
          }))}
        />
      )}
      {table.rows.length > shown && (
        <button type="button" class="more" onClick={() => show(shown + PAGE)}>
          {say("query.more", { rest: count(table.rows.length - shown, lang) })}
        </button>
      )}
    </>
  );
}

const NUMBERS = /#(integer|decimal|double|float)$/;
const DATES = /#(date|gYear|gYearMonth)$/;

const typed = (table: Rows, name: string, types: RegExp): boolean => types.test(table.rows.find((row) => row[name])?.[name]?.datatype ?? "");

function Value({ cell }: { cell: Cell | undefined }) {
  const lang = useLang();
  if (!cell) return <span class="quiet">–</span>;
  if (cell.type === "uri") {
    const address = about(cell.value);
    return address ? <a href={address}>{local(cell.value)}</a> : <span title={cell.value}>{cell.value.startsWith("https://w3id.org/kgraph/") ? local(cell.value) : cell.value}</span>;
  }
  if (/#(decimal|double|float)$/.test(cell.datatype ?? "")) return <>{score(Number(cell.value), lang).replace("+", "")}</>;
  return <span lang={cell["xml:lang"]}>{cell.value}</span>;
}
