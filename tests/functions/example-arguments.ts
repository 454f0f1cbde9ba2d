import { parseDate } from '../../src/domain/calendar/parse-date';
import type { FunctionDefinition } from '../../src/functions/runtime/function-definition';

/** A date stands in an example as 'yyyy-mm-dd', in a cell as its serial. */
export function inCell(value: unknown): unknown {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDate(value) : value;
}

/** A worked example's inputs as Excel would hand them over. */
export function exampleArguments({ example }: FunctionDefinition): (unknown[][] | null)[] {
  return example.inputs.map((input) => {
    if (input === null) return null;
    return Array.isArray(input) ? input.map((item: unknown) => [item]) : [[inCell(input)]];
  });
}
