import { type IDefinedNamesServiceParam, LexerTreeBuilder } from '@univerjs/engine-formula';

type TreeBuilder = LexerTreeBuilder['treeBuilder'];
type Names = NonNullable<Parameters<TreeBuilder>[2]>;

/** The engine puts what a name stands for into the formula as text, so that a calculation needs its brackets. */
const inBrackets = (named: IDefinedNamesServiceParam, signs = ''): IDefinedNamesServiceParam => {
  const text = named.formulaOrRefString;
  const isCalculation = text.startsWith('=');
  if (!isCalculation && signs === '') return named;
  return { ...named, formulaOrRefString: `${signs}(${isCalculation ? text.slice(1) : text})` };
};

const findIn =
  (names: Names): Names['getValueByName'] =>
  (unitId, token) => {
    const found = names.getValueByName(unitId, token);
    if (found) return inBrackets(found);
    const [, signs, bare] = /^([-+]+)(.+)$/.exec(token) ?? [];
    const signed = bare === undefined ? null : names.getValueByName(unitId, bare);
    return signed ? inBrackets(signed, signs) : found;
  };

/** Lets a sign stand before a name, which the engine takes for a part of it, and calculates a name before what is around it. */
export const readNamesWhole = (): (() => void) => {
  const { prototype } = LexerTreeBuilder;
  const original: TreeBuilder = Reflect.get(prototype, 'treeBuilder'); // unbound: it is called with its own object below
  prototype.treeBuilder = function (this: LexerTreeBuilder, formula, transformSuffix, names) {
    return original.call(
      this,
      formula,
      transformSuffix,
      names && { ...names, getValueByName: findIn(names) },
    );
  };
  return () => {
    prototype.treeBuilder = original;
  };
};
