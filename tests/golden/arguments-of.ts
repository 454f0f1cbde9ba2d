import { isBlank } from '../../src/cells/cell';
import { fault, isFault, type Fault, type Outcome } from '../../src/domain/fault';
import { firstFault } from '../../src/domain/number-checks';
import { isRecord } from './golden-case';
import { aCode, aDay, aDayOrNone, aFlag, anAmount, aNumber, aText, type ReadValue } from './read-value';
import type { DayNumber } from '../../src/domain/calendar/day-number';

/** The arguments of a case, by the reference's names. */
export type Arguments = Readonly<Record<string, unknown>>;

/** One or more arguments of a case, read to what a rule wants; `names` are the reference's. */
export interface Argument<T> {
  readonly names: readonly string[];
  readonly read: (args: Arguments) => Outcome<T>;
}

/** An argument that must be there. */
export function required<T>(name: string, readValue: ReadValue<T>): Argument<T> {
  return { names: [name], read: (args) => readValue(args[name]) };
}

/** An argument that may be left out or blank; the rule's own default then applies. */
export function optional<T>(name: string, readValue: ReadValue<T>): Argument<T | undefined> {
  return {
    names: [name],
    read: (args) => (isBlank(args[name]) ? undefined : readValue(args[name])),
  };
}

/** An argument with a default that the rule does not have itself. */
export function orElse<T>(name: string, readValue: ReadValue<T>, otherwise: T): Argument<T> {
  return { names: [name], read: (args) => (isBlank(args[name]) ? otherwise : readValue(args[name])) };
}

/** A list of single values; a value alone is a list of one. */
export function list<T>(name: string, readValue: ReadValue<T>): Argument<readonly T[]> {
  return required(name, (value) => {
    if (isBlank(value)) return fault('missing', 'blank');
    return allRead((Array.isArray(value) ? value : [value]).map((element: unknown) => readValue(element)));
  });
}

/** A list that may be left out: none then. Blank members of it do not count. */
export function optionalList<T>(name: string, readValue: ReadValue<T>): Argument<readonly T[]> {
  return required(name, (value) => {
    const members: readonly unknown[] = Array.isArray(value) ? value : [value];
    return allRead(members.filter((member) => !isBlank(member)).map((member) => readValue(member)));
  });
}

type Fields<T> = { readonly [Key in keyof T]: Argument<T[Key]> };

/** Several arguments as one record, by the rule's names. */
export function record<T extends object>(fields: Fields<T>): Argument<T> {
  const entries = Object.entries<Argument<unknown>>(fields);
  return {
    names: entries.flatMap(([, { names }]) => names),
    read: (args) => {
      const values = allRead(entries.map(([, argument]) => argument.read(args)));
      if (isFault(values)) return values;
      const pairs = entries.map(([key], at) => [key, values[at]] as const);
      return Object.fromEntries(pairs.filter(([, value]) => value !== undefined)) as T; // as the fields say
    },
  };
}

/** A list of records, each read field by field. */
export function records<T extends object>(name: string, fields: Fields<T>): Argument<readonly T[]> {
  const { read } = record<T>(fields);
  return list(name, (value) => (isRecord(value) ? read(value) : fault('wrongType', 'wrongShape')));
}

/** The same, where the list may be left out. */
export function optionalRecords<T extends object>(name: string, fields: Fields<T>): Argument<readonly T[]> {
  const { read } = records(name, fields);
  return { names: [name], read: (args) => (isBlank(args[name]) ? [] : read(args)) };
}

/** Several arguments put together by hand. */
export function combined<T, Result>(
  argument: Argument<T>,
  combine: (value: T) => Outcome<Result>,
): Argument<Result> {
  return {
    names: argument.names,
    read: (args) => {
      const value = argument.read(args);
      return isFault(value) ? value : combine(value); // what is no fault is a T
    },
  };
}

/** All values, or the fault to report of those that could not be read. */
export function allRead<T>(values: readonly Outcome<T>[]): Outcome<readonly T[]> {
  const found = firstFault(...values.filter((value): value is Fault => isFault(value)));
  return found ?? (values as readonly T[]); // none of them is a fault
}

export const number = (name: string): Argument<number> => required(name, aNumber);
export const optionalNumber = (name: string): Argument<number | undefined> => optional(name, aNumber);
export const amount = (name: string): Argument<number> => required(name, anAmount);
export const amounts = (name: string): Argument<readonly number[]> => list(name, anAmount);
export const day = (name: string): Argument<DayNumber> => required(name, aDay);
export const dayOrNone = (name: string): Argument<DayNumber> => required(name, aDayOrNone);
export const text = (name: string): Argument<string> => required(name, aText);
export const code = (name: string): Argument<string> => required(name, aCode);
export const flag = (name: string): Argument<boolean> => required(name, aFlag);
