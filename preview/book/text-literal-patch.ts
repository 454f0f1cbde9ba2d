import {
  BaseFunction,
  functionLogical,
  functionLookup,
  functionText,
  ValueObjectFactory,
} from '@univerjs/engine-formula';

type Prototype = Pick<BaseFunction, 'isArgumentsIgnoreNumberPattern'>;

/** Text functions whose purpose is to read a text as a number. */
const readsNumbers: ReadonlySet<unknown> = new Set([
  'DOLLAR',
  'FIXED',
  'NUMBERVALUE',
  'TEXT',
  'VALUE',
  'VALUETOTEXT',
]);

const isFunctionClass = (value: unknown): value is typeof BaseFunction =>
  typeof value === 'function' && value.prototype instanceof BaseFunction;

const prototypes = (): Prototype[] =>
  [...functionLogical, ...functionLookup, ...functionText].flatMap(([constructor, name]) =>
    isFunctionClass(constructor) && !readsNumbers.has(name) ? [constructor.prototype] : [],
  );

const keepTextArguments = (): (() => void) => {
  const patched = prototypes().filter(
    (prototype) => !Object.hasOwn(prototype, 'isArgumentsIgnoreNumberPattern'),
  );
  for (const prototype of patched) prototype.isArgumentsIgnoreNumberPattern = () => true;
  return () => {
    for (const prototype of patched) Reflect.deleteProperty(prototype, 'isArgumentsIgnoreNumberPattern');
  };
};

const isQuoted = (raw: unknown): boolean => typeof raw === 'string' && /^".*"$/s.test(raw);

/** Members of {"1-30","31-60"} come with their quotes and, unlike arguments, without a word on how to read them. */
const keepArrayMembers = (): (() => void) => {
  const original = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) =>
    original(raw, isIgnoreNumberPattern ?? isQuoted(raw));
  return () => {
    ValueObjectFactory.create = original;
  };
};

/**
 * Lets IF, XLOOKUP, CONCAT and their like, and arrays written out in a formula, take a text between quotes as it is: the
 * engine reads "1-30" as a date and "12%" as a number before the function sees it.
 */
export const keepQuotedTexts = (): (() => void) => {
  const restore = [keepTextArguments(), keepArrayMembers()];
  return () => {
    for (const each of restore) each();
  };
};
