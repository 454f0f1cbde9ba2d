import type { FunctionCall } from '../book/book';
import type { CellValue } from '../book/cell-value';
import type { FunctionMetadata, ParameterMetadata } from './functions-metadata';

export interface ArgumentRules {
  /** What an empty cell is: null in Excel on the web, 0 on the desktop. */
  readonly blank: null | 0;
  /** Whether a parameter of type any takes error values (`allowErrorForDataTypeAny`). */
  readonly takesErrors: boolean;
}

/** One call as it goes to the add-in, or the error value that stops it from going. */
export type MarshalledCall = { readonly parameters: readonly unknown[] } | { readonly error: string };

type Argument = CellValue[][] | null;

class Refused extends Error {}

/**
 * The parameters of one invocation by the function's description: matrices or single values, null for what was left
 * out (and for every parameter up to the described number), repeating ones as one list.
 */
export function marshalArguments(
  description: FunctionMetadata,
  args: FunctionCall['args'],
  rules: ArgumentRules,
): MarshalledCall {
  try {
    return {
      parameters: (description.parameters ?? []).map((parameter, index) =>
        marshal(parameter, args, index, rules),
      ),
    };
  } catch (error) {
    if (error instanceof Refused) return { error: error.message };
    throw error;
  }
}

function marshal(
  parameter: ParameterMetadata,
  args: readonly Argument[],
  index: number,
  rules: ArgumentRules,
): unknown {
  if (parameter.repeating !== true) return marshalOne(parameter, args[index] ?? null, rules);
  const given = args.slice(index).filter((argument) => argument !== null);
  if (given.length === 0) return null;
  if (parameter.dimensionality === 'matrix')
    return given.map((argument) => marshalOne(parameter, argument, rules));
  return given.flatMap((argument) => argument.flat()).map((value) => marshalValue(parameter, value, rules));
}

function marshalOne(parameter: ParameterMetadata, argument: Argument, rules: ArgumentRules): unknown {
  if (argument === null) return null;
  if (parameter.dimensionality === 'matrix')
    return argument.map((row) => row.map((value) => marshalValue(parameter, value, rules)));
  return marshalValue(parameter, argument[0]?.[0] ?? null, rules);
}

function marshalValue(parameter: ParameterMetadata, value: CellValue, rules: ArgumentRules): unknown {
  if (typeof value === 'object' && value !== null) return marshalError(parameter, value.error, rules);
  switch (parameter.type) {
    case 'number':
      return asNumber(value);
    case 'string':
      return value === null ? '' : String(value);
    case 'boolean':
      return asBoolean(value);
    default:
      return value ?? rules.blank;
  }
}

function marshalError(parameter: ParameterMetadata, error: string, rules: ArgumentRules): unknown {
  const isAny = parameter.type === undefined || parameter.type === 'any';
  if (!rules.takesErrors || !isAny) throw new Refused(error);
  return { type: 'CustomFunctionError', code: error };
}

function asNumber(value: string | number | boolean | null): number {
  const number = typeof value === 'string' && value.trim() === '' ? Number.NaN : Number(value ?? 0);
  if (Number.isNaN(number)) throw new Refused('#VALUE!');
  return number;
}

function asBoolean(value: string | number | boolean | null): boolean {
  if (typeof value !== 'string') return Boolean(value);
  if (/^true$/i.test(value)) return true;
  if (/^false$/i.test(value)) return false;
  throw new Refused('#VALUE!');
}
