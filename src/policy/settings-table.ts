import { expectedBy } from './expected-at';
import { cellOfValue, quotedCell, valueOfCell } from './policy-cell';
import type { PolicyProblem } from './policy-problem';
import type { FieldValue, PolicyCell, PolicyField, PolicyTable, PolicyWords } from './policy-table';
import type { z } from './zod';

interface SettingsDeclaration<
  Id extends string,
  Key extends string,
  Value extends Readonly<Record<Key, FieldValue>>,
> {
  readonly id: Id;
  readonly fields: readonly PolicyField<Key>[];
  readonly schema: z.ZodType<Value>;
  readonly standard: NoInfer<Value>;
}

interface SettingRow {
  readonly row: number;
  readonly key: string | undefined;
  readonly name: PolicyCell;
  readonly cell: PolicyCell;
}

/** Declares a table with one row a setting: its name, its value. A setting that the sheet does not name keeps its default. */
export function settingsTable<
  Id extends string,
  Key extends string,
  Value extends Readonly<Record<Key, FieldValue>>,
>(declaration: SettingsDeclaration<Id, Key, Value>): PolicyTable<Id, Key, Value> {
  const { id, fields, schema, standard } = declaration;
  return {
    id,
    layout: 'settings',
    fields,
    schema,
    standard,
    read: (cells, words) => {
      const settings = settingRows(cells, fields, words);
      const named = settings.flatMap(({ key, cell }) => namedValue(fields, key, cell, words));
      const parsed = schema.safeParse({ ...standard, ...Object.fromEntries(named) });
      const problems = [...unknownSettings(id, settings), ...repeatedSettings(id, settings)];
      if (parsed.success)
        return problems.length === 0 ? { ok: true, value: parsed.data } : { ok: false, problems };
      const wrong = parsed.error.issues.map((issue) => problemOf(id, fields, settings, issue));
      return { ok: false, problems: [...problems, ...wrong] };
    },
    write: (value, words) =>
      fields.map((field) => [words.wordOf(field.key), cellOfValue(value[field.key], field, words)]),
  };
}

function settingRows(
  cells: readonly (readonly PolicyCell[])[],
  fields: readonly PolicyField[],
  words: PolicyWords,
): SettingRow[] {
  return cells
    .map(([name = '', cell = ''], row) => ({ row, name, cell, key: keyNamed(name, fields, words) }))
    .filter(({ name, cell }) => name !== '' || cell !== '');
}

function keyNamed(name: PolicyCell, fields: readonly PolicyField[], words: PolicyWords): string | undefined {
  const code = words.codeOf(String(name).trim());
  return fields.find((field) => field.key === code)?.key;
}

function namedValue(
  fields: readonly PolicyField[],
  key: string | undefined,
  cell: PolicyCell,
  words: PolicyWords,
): [string, unknown][] {
  const field = fields.find((candidate) => candidate.key === key);
  return field === undefined ? [] : [[field.key, valueOfCell(cell, field, words)]];
}

function unknownSettings(table: string, settings: readonly SettingRow[]): PolicyProblem[] {
  return settings
    .filter(({ key }) => key === undefined)
    .map(({ row, name }) => ({ table, row, expected: 'aKnownSetting', found: String(name) }));
}

function repeatedSettings(table: string, settings: readonly SettingRow[]): PolicyProblem[] {
  return settings
    .filter(
      ({ key, row }) => key !== undefined && settings.some((other) => other.key === key && other.row < row),
    )
    .map(({ row, name }) => ({ table, row, expected: 'onlyOnce', found: String(name) }));
}

function problemOf(
  table: string,
  fields: readonly PolicyField[],
  settings: readonly SettingRow[],
  issue: z.core.$ZodIssue,
): PolicyProblem {
  const field = fields.find((candidate) => candidate.key === issue.path[0]);
  const setting = settings.find(({ key }) => key !== undefined && key === field?.key);
  const expected = expectedBy(issue, field?.kind);
  if (field === undefined || setting === undefined) return { table, expected };
  return { table, row: setting.row, field: field.key, expected, found: quotedCell(setting.cell, field) };
}
