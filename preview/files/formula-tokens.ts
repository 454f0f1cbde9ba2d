/** What a piece of formula text is; brackets are structured references such as `[[#This Row],[Amount]]`, whole. */
export type FormulaTokenKind =
  'string' | 'quotedSheet' | 'bracket' | 'error' | 'word' | 'number' | 'space' | 'symbol';

export interface FormulaToken {
  readonly kind: FormulaTokenKind;
  readonly text: string;
}

const RULES: readonly (readonly [FormulaTokenKind, RegExp])[] = [
  ['string', /"(?:[^"]|"")*"?/y],
  ['quotedSheet', /'(?:[^']|'')*'?/y],
  ['error', /#(?:N\/A|DIV\/0!|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|GETTING_DATA)/iy],
  ['word', /[\p{L}_\\$][\p{L}\p{N}_.\\$]*/uy],
  ['number', /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y],
  ['space', /\s+/y],
];

/** Cuts a formula into pieces; joined again they are the formula, letter by letter. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): FormulaToken {
  if (formula[at] === '[') return { kind: 'bracket', text: bracketAt(formula, at) };
  for (const [kind, rule] of RULES) {
    rule.lastIndex = at;
    const match = rule.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return { kind: 'symbol', text: formula.charAt(at) };
}

function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const letter = formula[at];
    // An apostrophe inside a structured reference makes the next letter an ordinary one.
    if (letter === "'") at++;
    else if (letter === '[') depth++;
    else if (letter === ']' && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

/** Position of the bracket that closes the one at `open`; the last position where it is missing. */
export function closingParenthesis(tokens: readonly FormulaToken[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at++) {
    const text = tokens[at]?.kind === 'symbol' ? tokens[at]?.text : '';
    if (text === '(' || text === '{') depth++;
    if ((text === ')' || text === '}') && --depth === 0) return at;
  }
  return tokens.length - 1;
}

/** True where a function is called: a word right before an opening parenthesis. */
export const isCall = (tokens: readonly FormulaToken[], at: number): boolean =>
  tokens[at]?.kind === 'word' && tokens[at + 1]?.text === '(';
