import type { AddinFunctionNames } from './addin-function-names';
import { filePrefix, returnsArray } from './function-prefixes';
import { closingParenthesis, formulaTokens, isCall, type FormulaToken } from './formula-tokens';
import { variablePositions } from './formula-variables';

const ANCHOR = '_xlfn.ANCHORARRAY';
const SINGLE = '_xlfn.SINGLE';

/** The formula as a file holds it: without '=', with the prefixes that files need. */
export function toFileForm(typed: string, addin: AddinFunctionNames): string {
  const tokens = formulaTokens(typed.replace(/^=/, ''));
  const variables = variablePositions(tokens);
  const out = tokens.map((token, at) => {
    if (variables.has(at)) return `_xlpm.${token.text}`;
    if (!isCall(tokens, at)) return token.text;
    return addin.fileName(token.text) ?? filePrefix(token.text) + token.text;
  });
  tokens.forEach((token, at) => {
    if (token.kind !== 'symbol') return;
    if (token.text === '#') wrapAnchor(tokens, out, at);
    if (token.text === '@') wrapSingle(tokens, out, at);
  });
  return out.join('');
}

/** The formula as a person types it, with '='. */
export function toTypedForm(stored: string, addin: AddinFunctionNames): string {
  const tokens = formulaTokens(stored.replace(/^=/, ''));
  const out = tokens.map((token) => (token.kind === 'word' ? typedWord(token.text, addin) : token.text));
  tokens.forEach((token, at) => {
    if (isCall(tokens, at) && token.text === ANCHOR) unwrap(tokens, out, at, '', '#');
    if (isCall(tokens, at) && token.text === SINGLE) unwrap(tokens, out, at, '@', '');
  });
  return `=${out.join('')}`;
}

/** True where the result may be more than one cell: such a formula is stored as a dynamic array. */
export function maySpill(typed: string, addin: AddinFunctionNames): boolean {
  const tokens = formulaTokens(typed);
  const calls = tokens.filter((_, at) => isCall(tokens, at)).map((token) => token.text);
  return calls.some((name) => returnsArray(name) || addin.fileName(name) !== undefined);
}

const typedWord = (word: string, addin: AddinFunctionNames): string =>
  addin.typedName(word) ?? word.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/i, '');

function unwrap(
  tokens: readonly FormulaToken[],
  out: string[],
  at: number,
  before: string,
  after: string,
): void {
  out[at] = before;
  out[at + 1] = '';
  out[closingParenthesis(tokens, at + 1)] = after;
}

/** `Sheet1!A2#` becomes a call around the reference before the sign. */
function wrapAnchor(tokens: readonly FormulaToken[], out: string[], at: number): void {
  const start = tokens[at - 2]?.text === '!' ? at - 3 : at - 1;
  if (tokens[at - 1]?.kind !== 'word') return;
  out[start] = `${ANCHOR}(${out[start] ?? ''}`;
  out[at] = ')';
}

/** `@A1:A9` and `@AR.DSO(…)` become a call around the operand after the sign. */
function wrapSingle(tokens: readonly FormulaToken[], out: string[], at: number): void {
  const end = operandEnd(tokens, at + 1);
  if (end <= at) return;
  out[at] = `${SINGLE}(`;
  out[end] = `${out[end] ?? ''})`;
}

function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  const first = tokens[start];
  if (first === undefined || !['word', 'quotedSheet', 'number'].includes(first.kind)) return start - 1;
  if (isCall(tokens, start)) return closingParenthesis(tokens, start + 1);
  const next = tokens[start + 1]?.text;
  if (next === '!' || next === ':') return operandEnd(tokens, start + 2);
  return tokens[start + 1]?.kind === 'bracket' ? start + 1 : start;
}
