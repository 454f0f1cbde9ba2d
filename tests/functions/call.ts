import { parseDate } from '../../src/domain/calendar/parse-date';
import { isFault } from '../../src/domain/fault';
import type { AnswerTable, FunctionDefinition } from '../../src/functions/runtime/function-definition';
import { spill } from '../../src/functions/runtime/spill';

type Given = readonly unknown[] | string | number | boolean | null;

/** Calls a function as Excel would: a list is a column of cells, anything else a single cell, null a gap. */
export function call(definition: FunctionDefinition, ...given: readonly Given[]): ReturnType<typeof spill> {
  return spill(definition, given.map(cellsOf));
}

/** The table of a call that must not fail as a whole. */
export function tableOf(definition: FunctionDefinition, ...given: readonly Given[]): AnswerTable {
  const answer = call(definition, ...given);
  if (isFault(answer))
    throw new Error(`the whole call is at fault: ${answer.reason} ${answer.argument ?? ''}`);
  return answer;
}

/** The answer in the only cell of a call. */
export function cellOf(definition: FunctionDefinition, ...given: readonly Given[]): unknown {
  return tableOf(definition, ...given)[0]?.[0];
}

/** A date as its serial. */
export function on(date: string): number {
  const day = parseDate(date);
  if (isFault(day)) throw new Error(`${date} is no date`);
  return day;
}

function cellsOf(given: Given): unknown[][] | null {
  if (given === null) return null;
  return Array.isArray(given) ? given.map((cell: unknown) => [cell]) : [[given]];
}
