const ts = require('typescript');

const DECLARATIONS = new Set(['rowFunction', 'tableFunction']);
const LANGUAGES = new Set(['en-US', 'zh-CN']);
/** What help, metadata and gallery read of a function and of an argument, and calculation does not. */
const EXPLAINS_FUNCTION = new Set(['words', 'example', 'source']);
const EXPLAINS_ARGUMENT = new Set(['description']);

/**
 * Leaves out of the worksheet functions what only explains them: Excel loads the rest before it can calculate. Metadata,
 * help pages and gallery are made of the whole declarations (function-files-plugin.js). Names of arguments stay, because
 * errors speak of them.
 */
function calculationOnly(source) {
  const file = ts.createSourceFile('declaration.ts', source, ts.ScriptTarget.ES2022);
  const cuts = [];
  findExplanations(file, cuts);
  return cuts.reduceRight(
    (text, { pos, end }) => text.slice(0, pos) + text.slice(afterComma(text, end)),
    source,
  );
}

/** Collects, in the order of the text, the properties to leave out. */
function findExplanations(node, cuts) {
  const [object, names] = explainedObject(node);
  if (object === undefined) {
    ts.forEachChild(node, (child) => findExplanations(child, cuts));
    return;
  }
  for (const property of object.properties) {
    if (names.has(property.name?.text)) cuts.push(property);
    else findExplanations(property, cuts);
  }
}

/** The object of a declaration, or of an argument's words in one language, and which of its properties only explain. */
function explainedObject(node) {
  if (ts.isCallExpression(node) && DECLARATIONS.has(node.expression.text)) {
    return [node.arguments.find(ts.isObjectLiteralExpression), EXPLAINS_FUNCTION];
  }
  if (ts.isPropertyAssignment(node) && LANGUAGES.has(node.name.text)) {
    return [ts.isObjectLiteralExpression(node.initializer) ? node.initializer : undefined, EXPLAINS_ARGUMENT];
  }
  return [undefined, EXPLAINS_ARGUMENT];
}

function afterComma(text, end) {
  const rest = /^\s*,/.exec(text.slice(end));
  return rest === null ? end : end + rest[0].length;
}

module.exports = function load(source) {
  return calculationOnly(source);
};
module.exports.calculationOnly = calculationOnly;
