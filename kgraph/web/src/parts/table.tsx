/** A table with a caption that scrolls by itself where it is wider than the page. */

import type { ComponentChildren } from "preact";

/** A column; `extra` ones are left out on narrow screens. */
export type Column<T> = { head: string; cell: (row: T) => ComponentChildren; number?: boolean; date?: boolean; extra?: boolean };
type Props<T> = { caption: string; columns: readonly Column<T>[]; rows: readonly T[]; quiet?: boolean };

export function Table<T>({ caption, columns, rows, quiet }: Props<T>) {
  return (
    <div class="scroll" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption class={quiet ? "sr" : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.head} scope="col" class={kinds(column)}>
                {column.head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {columns.map((column) => (
                <td key={column.head} class={kinds(column)}>
                  {column.cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const kinds = ({ number, date, extra }: Pick<Column<unknown>, "number" | "date" | "extra">): string =>
  [number && "number", date && "date", extra && "extra"].filter(Boolean).join(" ");
