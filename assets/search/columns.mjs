// Records as columns: a value that many of them share is written once.
import { letters, numbers } from "./numbers.mjs";

export function toColumns(rows, names) {
  return Object.fromEntries(names.map((name) => [name, toColumn(rows.map((row) => row[name] ?? ""))]));
}

function toColumn(all) {
  const values = [...new Set(all)];
  return values.length > all.length / 2 ? all : { values, of: letters(all.map((value) => values.indexOf(value))) };
}

export function toRows(columns) {
  const lists = Object.values(columns).map((column) => (Array.isArray(column) ? column : numbers(column.of).map((place) => column.values[place])));
  const names = Object.keys(columns);
  return lists[0].map((_, place) => {
    const row = {};
    for (const [column, name] of names.entries()) row[name] = lists[column][place];
    return row;
  });
}
