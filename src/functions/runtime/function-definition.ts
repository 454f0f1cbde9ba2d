import type { Outcome } from '../../domain/fault';
import type { Parameter } from './parameter';

/** What one cell of the answer can hold. */
export type Answer = number | string | boolean;

type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** A worked example: shown on the help page and executed by a test. */
export interface Example {
  /** As typed into Excel: numbers, text, a date as 'yyyy-mm-dd', a list as an array, null for an argument left out. */
  readonly inputs: readonly (number | string | boolean | null | readonly number[])[];
  readonly answer: Answer;
}

/**
 * A worksheet function that answers for one row, and for a whole column when it is given one.
 * `id` is its name behind the namespace: it stands in people's files and never changes.
 */
export interface RowFunction {
  readonly id: string;
  readonly parameters: readonly Parameter<unknown>[];
  readonly answer: 'money' | 'ratio' | 'days' | 'date' | 'number' | 'text';
  readonly example: Example;
  /** Where the rule is published. */
  readonly source: string;
  readonly compute: (...values: readonly never[]) => Outcome<Answer>;
}

/** Declares a function; the types of `compute` follow from the parameters. */
export function rowFunction<const P extends readonly Parameter<unknown>[]>(definition: {
  id: string;
  parameters: P;
  answer: RowFunction['answer'];
  example: Example;
  source: string;
  compute: (...values: ValuesOf<P>) => Outcome<Answer>;
}): RowFunction {
  return definition as RowFunction; // the tuple type has done its work: from here on arguments come from cells
}
