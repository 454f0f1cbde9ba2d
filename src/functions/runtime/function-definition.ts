import type { Outcome } from '../../domain/fault';
import type { Parameter } from './parameter';
import type { FunctionWords, InEveryLanguage } from './words';

/** What one cell of the answer can hold. */
export type Answer = number | string | boolean;

/** A table that spills with its titles; '' is a cell that looks empty, a fault keeps to its own cell. */
export type AnswerTable = readonly (readonly Outcome<Answer>[])[];

type ValuesOf<P extends readonly Parameter<unknown>[]> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never;
};

/** As typed into Excel: a date as 'yyyy-mm-dd', a list as an array, null for an argument left out. */
export type ExampleInput = number | string | boolean | null | readonly (number | string)[];

/** A worked example: shown on the help page and executed by a test. */
export interface Example {
  readonly inputs: readonly ExampleInput[];
  /** The answer, a date as 'yyyy-mm-dd'; of a table, its cell at the top left below the titles stands for it in the page, the whole in the test. */
  readonly answer: Answer | AnswerTable;
}

/**
 * A worksheet function: one declaration, from which registration, metadata, help and documentation follow.
 * `id` is its name behind the namespace: it stands in people's files and never changes.
 */
export interface FunctionDefinition {
  readonly id: string;
  readonly words: InEveryLanguage<FunctionWords>;
  readonly parameters: readonly Parameter<unknown>[];
  readonly answer: 'money' | 'ratio' | 'days' | 'date' | 'number' | 'text' | 'flag' | 'table';
  readonly example: Example;
  /** Where the rule is published. */
  readonly source: string;
  readonly compute: (...values: readonly never[]) => Outcome<Answer> | Outcome<AnswerTable>;
}

interface Declaration<P extends readonly Parameter<unknown>[], A> {
  readonly id: string;
  readonly words: InEveryLanguage<FunctionWords>;
  readonly parameters: P;
  readonly example: Example;
  readonly source: string;
  readonly compute: (...values: ValuesOf<P>) => Outcome<A>;
}

/** Declares a function that answers in one cell for one row, and for a whole column when it is given one. */
export function rowFunction<const P extends readonly Parameter<unknown>[]>(
  declaration: Declaration<P, Answer> & { readonly answer: Exclude<FunctionDefinition['answer'], 'table'> },
): FunctionDefinition {
  return declaration as unknown as FunctionDefinition; // the tuple type has done its work: from here on arguments come from cells
}

/** Declares a function that answers with a labelled table. */
export function tableFunction<const P extends readonly Parameter<unknown>[]>(
  declaration: Declaration<P, AnswerTable>,
): FunctionDefinition {
  return { ...declaration, answer: 'table' } as unknown as FunctionDefinition; // as above
}
