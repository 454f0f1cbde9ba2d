import { expectedBy } from './expected-at';
import { cellOfValue, quotedCell, valueOfCell } from './policy-cell';
import type { PolicyProblem } from './policy-problem';
import type { FieldValue, PolicyCell, PolicyField, PolicyTable, PolicyWords } from './policy-table';
import { z } from './zod';

interface ListDeclaration<
  Id extends string,
  Key extends string,
  Row extends Readonly<Record<Key, FieldValue>>,
> {
  readonly id: Id;
  readonly fields: readonly PolicyField<Key>[];
  readonly row: z.ZodType<Row>;
  /** What the rows must hold together; the problems' rows count from the first row that is not blank. */
  readonly together?: (rows: readonly Row[], report: Report<Key>) => void;
  readonly standard: readonly NoInfer<Row>[];
}

type Report<Key extends string> = (expected: PolicyProblem['expected'], row?: number, field?: Key) => void;

/** Declares a table with one column a field and any number of rows; blank rows are passed over. */
export function listTable<
  Id extends string,
  Key extends string,
  Row extends Readonly<Record<Key, FieldValue>>,
>(declaration: ListDeclaration<Id, Key, Row>): PolicyTable<Id, Key, readonly Row[]> {
  const { id, fields, standard } = declaration;
  const schema = z.array(declaration.row).superRefine((rows, context) => {
    declaration.together?.(rows, (expected, row, field) =>
      context.addIssue({
        code: 'custom',
        message: expected,
        path: [row, field].filter((part) => part !== undefined),
      }),
    );
  });
  return {
    id,
    layout: 'list',
    fields,
    schema,
    standard,
    read: (cells, words) => {
      const kept = cells
        .map((row, index) => ({ row, index }))
        .filter(({ row }) => row.some((cell) => cell !== ''));
      const parsed = schema.safeParse(kept.map(({ row }) => recordOf(row, fields, words)));
      if (parsed.success) return { ok: true, value: parsed.data };
      return { ok: false, problems: parsed.error.issues.map((issue) => problemOf(id, fields, kept, issue)) };
    },
    write: (rows, words) =>
      rows.map((row) => fields.map((field) => cellOfValue(row[field.key], field, words))),
  };
}

function recordOf(row: readonly PolicyCell[], fields: readonly PolicyField[], words: PolicyWords): object {
  return Object.fromEntries(fields.map((field, at) => [field.key, valueOfCell(row[at] ?? '', field, words)]));
}

function problemOf(
  table: string,
  fields: readonly PolicyField[],
  kept: readonly { row: readonly PolicyCell[]; index: number }[],
  issue: z.core.$ZodIssue,
): PolicyProblem {
  const [at, key] = issue.path;
  const line = typeof at === 'number' ? kept[at] : undefined;
  const column = fields.findIndex((field) => field.key === key);
  const field = fields[column];
  const expected = expectedBy(issue, field?.kind);
  if (line === undefined) return { table, expected };
  if (field === undefined) return { table, row: line.index, expected };
  return { table, row: line.index, field: field.key, expected, found: quotedCell(line.row[column], field) };
}
