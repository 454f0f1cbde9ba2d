import { closingParenthesis, isCall, type FormulaToken } from './formula-tokens';

/** Positions of the words that are variables of a LET or parameters of a LAMBDA. */
export function variablePositions(tokens: readonly FormulaToken[]): ReadonlySet<number> {
  const found = new Set<number>();
  tokens.forEach((token, at) => {
    const name = token.text.toUpperCase();
    if ((name !== 'LET' && name !== 'LAMBDA') || !isCall(tokens, at)) return;
    const end = closingParenthesis(tokens, at + 1);
    const declared = declaredNames(name, argumentTokens(tokens, at + 1, end));
    for (let place = at + 2; place < end; place++) {
      const word = tokens[place];
      if (word?.kind === 'word' && declared.has(word.text.toUpperCase())) found.add(place);
    }
  });
  return found;
}

function declaredNames(name: 'LET' | 'LAMBDA', args: readonly FormulaToken[][]): ReadonlySet<string> {
  const declaring = args.slice(0, -1).filter((_, index) => name === 'LAMBDA' || index % 2 === 0);
  const words = declaring.map((arg) => arg.filter((token) => token.kind !== 'space'));
  return new Set(
    words.flatMap(([word, ...more]) =>
      word?.kind === 'word' && !more.length ? [word.text.toUpperCase()] : [],
    ),
  );
}

function argumentTokens(tokens: readonly FormulaToken[], open: number, close: number): FormulaToken[][] {
  const args: FormulaToken[][] = [[]];
  let depth = 0;
  for (const token of tokens.slice(open + 1, close)) {
    if (token.kind === 'symbol') depth += '({'.includes(token.text) ? 1 : ')}'.includes(token.text) ? -1 : 0;
    if (depth === 0 && token.text === ',') args.push([]);
    else args.at(-1)?.push(token);
  }
  return args;
}
