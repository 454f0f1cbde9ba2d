const ts = require('typescript');

const DECLARATIONS = new Set(['rowFunction', 'tableFunction']);
const LANGUAGES = new Set(['en-US', 'zh-CN']);
/** What help, metadata and gallery read of a function, and calculation does not. */
const EXPLAINS_FUNCTION = new Set(['words', 'example', 'source']);

/**
 * Leaves out of the worksheet functions what only explains them: Excel loads the rest before it can calculate. Metadata,
 * help pages and gallery are made of the whole declarations (function-files-plugin.js). Names of arguments stay, because
 * errors speak of them, but for those that repeat the argument's own.
 */
function calculationOnly(source) {
  const cuts = [];
  collect(ts.createSourceFile('declaration.ts', source, ts.ScriptTarget.ES2022), cuts);
  return outermost(cuts)
    .sort((a, b) => a.pos - b.pos)
    .reduceRight((text, { pos, end }) => text.slice(0, pos) + text.slice(afterComma(text, end)), source);
}

function collect(node, cuts) {
  if (ts.isCallExpression(node)) cuts.push(...explanationsOfCall(node));
  else if (ts.isPropertyAssignment(node)) cuts.push(...descriptionsOf(node));
  ts.forEachChild(node, (child) => collect(child, cuts));
}

/** Of a declared function what only explains it; of an argument its words where they are but its name. */
function explanationsOfCall({ expression, arguments: given }) {
  const properties = given.filter(ts.isObjectLiteralExpression).flatMap((object) => [...object.properties]);
  if (DECLARATIONS.has(expression.text))
    return properties.filter(({ name }) => EXPLAINS_FUNCTION.has(name?.text));
  const [name] = given;
  if (name === undefined || !ts.isStringLiteral(name)) return [];
  return properties.filter((property) => wordsIn(property)?.get('name') === name.text);
}

/** The descriptions in an argument's words of one language. */
function descriptionsOf(property) {
  if (wordsIn(property) === undefined) return [];
  return property.initializer.properties.filter(({ name }) => name?.text === 'description');
}

/** The texts that a property holds for a language; undefined for any other property. */
function wordsIn(property) {
  const { name, initializer } = property;
  if (!LANGUAGES.has(name?.text) || !ts.isObjectLiteralExpression(initializer)) return undefined;
  return new Map(initializer.properties.map((word) => [word.name?.text, word.initializer?.text]));
}

function outermost(cuts) {
  return cuts.filter(
    (cut) => !cuts.some((other) => other !== cut && other.pos <= cut.pos && other.end >= cut.end),
  );
}

function afterComma(text, end) {
  const rest = /^\s*,/.exec(text.slice(end));
  return rest === null ? end : end + rest[0].length;
}

module.exports = function load(source) {
  return calculationOnly(source);
};
module.exports.calculationOnly = calculationOnly;
