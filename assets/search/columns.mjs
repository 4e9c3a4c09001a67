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
  const rows = [];
  for (const [name, column] of Object.entries(columns)) {
    const values = Array.isArray(column) ? column : numbers(column.of).map((place) => column.values[place]);
    for (let place = 0; place < values.length; place += 1) (rows[place] ??= {})[name] = values[place];
  }
  return rows;
}
