import type { Cell } from '../../cells/cell';
import { readDay, readFlag, readNumber, readText } from '../../cells/read-cell';
import type { DayNumber } from '../../domain/calendar/day-number';
import { isFault, type Outcome } from '../../domain/fault';

/** The unit that an argument is given in; shown on its help page. */
export type Unit = 'money' | 'ratio' | 'days' | 'date' | 'number' | 'text' | 'flag';

/** One argument of a worksheet function: how its cells are read, and whether it may be left out. */
export interface Parameter<T> {
  /** Name in English as Excel shows it; the key of its wording. */
  readonly name: string;
  readonly unit: Unit;
  readonly isOptional: boolean;
  /** A list is taken whole; every other argument is taken row by row. */
  readonly isList: boolean;
  readonly read: (cell: Cell) => Outcome<T>;
}

/** What `compute` receives for a list: every cell that is not blank, in reading order. */
export type ListParameter<T> = Parameter<readonly T[]> & { readonly readItem: (cell: Cell) => Outcome<T> };

function required<T>(name: string, unit: Unit, read: (cell: Cell) => Outcome<T>): Parameter<T> {
  return { name, unit, isOptional: false, isList: false, read };
}

export const money = (name: string): Parameter<number> => required(name, 'money', readNumber);
export const ratio = (name: string): Parameter<number> => required(name, 'ratio', readNumber);
export const days = (name: string): Parameter<number> => required(name, 'days', readNumber);
export const count = (name: string): Parameter<number> => required(name, 'number', readNumber);
export const date = (name: string): Parameter<DayNumber> => required(name, 'date', readDay);
export const text = (name: string): Parameter<string> => required(name, 'text', readText);
export const flag = (name: string): Parameter<boolean> => required(name, 'flag', readFlag);

/** May be left out; `compute` then receives undefined and the rule's own default applies. */
export function optional<T>(parameter: Parameter<T>): Parameter<T | undefined> {
  return { ...parameter, isOptional: true };
}

/** A range that is read as one list, such as bucket edges: blank cells are no members of it. */
export function listOf<T>(parameter: Parameter<T>): ListParameter<T> {
  const readItem = parameter.read;
  const read = (cell: Cell): Outcome<readonly T[]> => {
    const item = readItem(cell);
    return isFault(item) ? item : [item];
  };
  return { ...parameter, isList: true, read, readItem };
}
