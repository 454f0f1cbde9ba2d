import { isFault, type Fault, type FaultKind } from '../../domain/fault';
import type { FunctionDefinition } from './function-definition';
import type { Parameter } from './parameter';
import type { Argument } from './read-argument';
import { currentLanguage } from './speech';
import { spill } from './spill';
import { spokenWords } from './spoken-words';

/** Names, not codes: the library defines the codes only after the page has registered its functions. */
const CODES: Readonly<
  Record<FaultKind, 'invalidValue' | 'notAvailable' | 'invalidNumber' | 'divisionByZero'>
> = {
  wrongType: 'invalidValue',
  missing: 'notAvailable',
  outOfRange: 'invalidNumber',
  zeroDivision: 'divisionByZero',
};

/** Excel shows a sentence only beside #VALUE! and #N/A. */
const SPEAKING: ReadonlySet<FaultKind> = new Set<FaultKind>(['wrongType', 'missing']);

/** Answers one call from Excel: a spilled table whose faulty cells hold their own error, or one error for the call. */
export function answerCall(definition: FunctionDefinition, args: readonly Argument[]): unknown[][] {
  const table = spill(definition, args.slice(0, definition.parameters.length));
  if (isFault(table)) return [[excelError(table, definition)]];
  const errors = new Map<string, CustomFunctions.Error>();
  return table.map((line) => (hasFault(line) ? withErrors(line, errors, definition) : (line as unknown[]))); // Excel only reads it
}

/** Most lines have none, and pass as they are. */
function hasFault(line: readonly unknown[]): boolean {
  for (const value of line) if (isFault(value)) return true;
  return false;
}

function withErrors(
  line: readonly unknown[],
  errors: Map<string, CustomFunctions.Error>,
  definition: FunctionDefinition,
): unknown[] {
  return line.map((value) => (isFault(value) ? sharedError(errors, value, definition) : value));
}

/** A column with thousands of blanks says the same sentence each time: one object serves them all. */
function sharedError(
  errors: Map<string, CustomFunctions.Error>,
  found: Fault,
  definition: FunctionDefinition,
): CustomFunctions.Error {
  const key = `${found.fault}|${found.reason}|${found.argument ?? ''}`;
  const known = errors.get(key);
  if (known !== undefined) return known;
  const made = excelError(found, definition);
  errors.set(key, made);
  return made;
}

function excelError(found: Fault, definition: FunctionDefinition): CustomFunctions.Error {
  const code = CustomFunctions.ErrorCode[CODES[found.fault]];
  if (!SPEAKING.has(found.fault)) return new CustomFunctions.Error(code);
  return new CustomFunctions.Error(code, sentence(found, definition));
}

function sentence(found: Fault, definition: FunctionDefinition): string {
  const parameter = definition.parameters.find(({ name }) => name === found.argument);
  const label = parameter === undefined ? (found.argument ?? `AR.${definition.id}`) : labelOf(parameter);
  return spokenWords().faults[found.reason](label);
}

/** As shipped, an argument has words only in the languages that call it something else than the rule does. */
function labelOf({ name, words }: Parameter<unknown>): string {
  const shipped: Partial<typeof words> = words;
  return shipped[currentLanguage()]?.name ?? name;
}
