import { isFault, type FaultKind, type Outcome } from '../../src/domain/fault';
import { allRead, type Argument, type Arguments } from './arguments-of';

/** A reference function tied to our rule: arguments in by the reference's names, its answer or its error text out. */
export interface Binding {
  readonly names: readonly string[];
  readonly answer: (args: Arguments) => unknown;
}

/** The bindings of a topic by the reference's function names. */
export type Bindings = Readonly<Record<string, Binding>>;

type ValuesOf<A extends readonly Argument<unknown>[]> = {
  readonly [K in keyof A]: A[K] extends Argument<infer T> ? T : never;
};

const ERRORS: Readonly<Record<FaultKind, string>> = {
  wrongType: '#VALUE!',
  missing: '#N/A',
  outOfRange: '#NUM!',
  zeroDivision: '#DIV/0!',
};

/** Ties a rule to the arguments it takes, in its own order; `shown` puts its answer in the reference's form. */
export function bind<const A extends readonly Argument<unknown>[], Answer>(
  args: A,
  rule: (...values: ValuesOf<A>) => Outcome<Answer>,
  shown: (answer: Answer) => unknown = (answer) => answer,
): Binding {
  return {
    names: args.flatMap(({ names }) => names),
    answer: (given) => {
      const values = allRead(args.map((argument) => argument.read(given)));
      if (isFault(values)) return ERRORS[values.fault];
      const answer = rule(...(values as ValuesOf<A>)); // each was read by its own argument
      return isFault(answer) ? ERRORS[answer.fault] : shown(answer);
    },
  };
}
