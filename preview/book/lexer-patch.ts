import { LexerTreeBuilder } from '@univerjs/engine-formula';

/** Private state of the engine's lexer. */
interface LexerState {
  _resetTemp: () => void;
  _squareBracketState: number;
}

/**
 * Resets the lexer's bracket state between formulas: without it, a half-typed `Table[Co` breaks every later formula that
 * has more than one argument.
 */
export const resetBracketsBetweenFormulas = (): (() => void) => {
  const prototype = LexerTreeBuilder.prototype as unknown as LexerState;
  const original = prototype._resetTemp;
  prototype._resetTemp = function (this: LexerState) {
    original.call(this);
    this._squareBracketState = 0;
  };
  return () => {
    prototype._resetTemp = original;
  };
};
