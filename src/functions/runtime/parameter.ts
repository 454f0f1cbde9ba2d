import { isBlank, type Cell } from '../../cells/cell';
import { readDay, readFlag, readNumber, readText } from '../../cells/read-cell';
import { NO_DATE, type DayNumber } from '../../domain/calendar/day-number';
import { fault, isFault, type Outcome } from '../../domain/fault';
import { sharedChoices as inEnglish } from '../../i18n/en-US/shared-choices';
import { sharedChoices as inChinese } from '../../i18n/zh-CN/shared-choices';
import type { InEveryLanguage, ParameterWords } from './words';

const POLICY_WORDS = [inEnglish, inChinese].map((words) => new Map<string, string>(Object.entries(words)));

/** The unit that an argument is given in; shown on its help page. */
export type Unit = 'money' | 'ratio' | 'days' | 'date' | 'number' | 'text' | 'flag';

/**
 * How the cells of an argument reach the rule.
 * cell: one value, row by row · list: every cell that is not blank · column: a value a row, aligned with the other
 * columns · rows: like column, but a faulty cell stays a fault in its place instead of being the answer · table: a table of
 * the policy as it stands on its sheet, without its titles; the function reads its cells.
 */
export type Taking = 'cell' | 'list' | 'column' | 'rows' | 'table';

/** The rows of a table that are not blank. */
export type TableRows = readonly (readonly Cell[])[];

/** One argument of a worksheet function: how its cells are read, and whether it may be left out. */
export interface Parameter<T> {
  /** The name that the rule calls it by in its faults. */
  readonly name: string;
  readonly words: InEveryLanguage<ParameterWords>;
  readonly unit: Unit;
  readonly isOptional: boolean;
  readonly takes: Taking;
  readonly readCell: (cell: Cell) => Outcome<unknown>;
  /** Only its type is used: what `compute` receives. */
  readonly value?: T;
}

type CellParameter<T> = Parameter<T> & { readonly takes: 'cell' };

/** Declares an argument that is one value, such as a due date. `read` turns a cell into what the rule wants. */
export function parameter<T>(
  name: string,
  unit: Unit,
  read: (cell: Cell) => Outcome<T>,
  words: InEveryLanguage<ParameterWords>,
): CellParameter<T> {
  return { name, words, unit, isOptional: false, takes: 'cell', readCell: read };
}

type Words = InEveryLanguage<ParameterWords>;

export const money = (name: string, words: Words): CellParameter<number> =>
  parameter(name, 'money', readNumber, words);
export const ratio = (name: string, words: Words): CellParameter<number> =>
  parameter(name, 'ratio', readNumber, words);
export const days = (name: string, words: Words): CellParameter<number> =>
  parameter(name, 'days', readNumber, words);
export const count = (name: string, words: Words): CellParameter<number> =>
  parameter(name, 'number', readNumber, words);
export const date = (name: string, words: Words): CellParameter<DayNumber> =>
  parameter(name, 'date', readDay, words);
export const text = (name: string, words: Words): CellParameter<string> =>
  parameter(name, 'text', readText, words);
export const flag = (name: string, words: Words): CellParameter<boolean> =>
  parameter(name, 'flag', readFlag, words);

/** A date that need not be known: blank is NO_DATE, whether the host says '' or 0. */
export const dateOrNone = (name: string, words: Words): CellParameter<DayNumber> =>
  parameter(name, 'date', (cell) => (isBlank(cell) || cell === 0 ? NO_DATE : readDay(cell)), words);

/** A text that need not be there: blank is ''. */
export const textOrNone = (name: string, words: Words): CellParameter<string> =>
  parameter(name, 'text', (cell) => (isBlank(cell) || cell === 0 ? '' : readText(cell)), words);

/** A number that need not be known: blank is null, which is not 0. */
export const countOrNone = (name: string, words: Words): CellParameter<number | null> =>
  parameter(name, 'number', (cell) => (isBlank(cell) ? null : readNumber(cell)), words);

/** One of a few codes, in capitals or not, or its word on the policy sheet in any language. */
export const choice = <C extends string>(
  name: string,
  choices: readonly C[],
  words: Words,
): CellParameter<C> => parameter(name, 'text', (cell) => readChoice(cell, choices), words);

function readChoice<C extends string>(cell: Cell, choices: readonly C[]): Outcome<C> {
  const said = readText(cell);
  if (isFault(said)) return said;
  const wanted = said.toLowerCase();
  const found = choices.find((code) => code.toLowerCase() === wanted || isWordFor(code, wanted));
  return found ?? fault('wrongType', 'unknownChoice');
}

function isWordFor(code: string, wanted: string): boolean {
  return POLICY_WORDS.some((words) => words.get(code)?.toLowerCase() === wanted);
}

/** May be left out; `compute` then receives undefined and the rule's own default applies. */
export function optional<T>({ value: _, ...rest }: Parameter<T>): Parameter<T | undefined> {
  return { ...rest, isOptional: true };
}

/** A range taken as one list, such as bucket edges: blank cells are no members of it. */
export function listOf<T>({ value: _, ...rest }: CellParameter<T>): Parameter<readonly T[]> {
  return { ...rest, takes: 'list' };
}

/** A range taken as one column, row for row beside the other columns of the call; rows blank in all of them are dropped. */
export function columnOf<T>({ value: _, ...rest }: CellParameter<T>): Parameter<readonly T[]> {
  return { ...rest, takes: 'column' };
}

/** Like `columnOf`, where a row that cannot be read must not cost the whole table. */
export function rowsOf<T>({ value: _, ...rest }: CellParameter<T>): Parameter<readonly Outcome<T>[]> {
  return { ...rest, takes: 'rows' };
}

/** Like `rowsOf`, where the whole column, or the cell of a row, may be left out. */
export function optionalRowsOf<T>({
  value: _,
  ...rest
}: CellParameter<T>): Parameter<readonly Outcome<T | undefined>[] | undefined> {
  return { ...rest, takes: 'rows', isOptional: true };
}

/** A table of the policy, given as its range; left out, the standard policy holds. */
export function policyTable(name: string, words: Words): Parameter<TableRows | undefined> {
  return { name, words, unit: 'text', isOptional: true, takes: 'table', readCell: (cell) => cell };
}
