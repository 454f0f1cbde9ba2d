import type { Language } from '../../i18n/language';
import { wordingIn, type Wording } from '../../i18n/wording';
import { FUNCTIONS } from '../catalogue';
import type { FunctionDefinition } from '../runtime/function-definition';
import type { Parameter } from '../runtime/parameter';
import { answerText, formulaOf } from './example-formula';
import { helpPath } from './help-path';

export interface HelpPage {
  readonly path: string;
  readonly html: string;
}

/** Every help page of one language: one a function, and the index of all. */
export function helpPages(language: Language): HelpPage[] {
  const words = wordingIn(language);
  const pages = FUNCTIONS.map((definition) => ({
    path: helpPath(definition.id, language),
    html: page(language, definition.words[language].title, functionBody(definition, language, words)),
  }));
  const index = FUNCTIONS.map((definition) => {
    const file = helpPath(definition.id, language).split('/').at(-1);
    return `<li><a href="${file}">AR.${definition.id}</a> ${escape(definition.words[language].title)}</li>`;
  });
  const all = page(language, words.functions.help.all, `<ul>${index.join('')}</ul>`);
  return [...pages, { path: `help/${language}/index.html`, html: all }];
}

function functionBody(definition: FunctionDefinition, language: Language, { functions }: Wording): string {
  const { description, formula, remark } = definition.words[language];
  const signature = definition.parameters.map((parameter) => argument(parameter, language)).join(', ');
  return [
    `<p class="signature">=AR.${definition.id}(${escape(signature)})</p>`,
    `<p>${escape(description)}</p>`,
    section(functions.help.formula, `<p>${escape(formula)}</p><p>${escape(remark)}</p>`),
    section(functions.help.arguments, argumentTable(definition, language, functions)),
    section(functions.help.example, exampleOf(definition, functions)),
    section(functions.help.errors, errorList(functions)),
    section(functions.help.source, `<p>${escape(definition.source)}</p>`),
    `<p><a href="index.html">${escape(functions.help.all)}</a></p>`,
  ].join('\n');
}

function argument({ words, isOptional }: Parameter<unknown>, language: Language): string {
  return isOptional ? `[${words[language].name}]` : words[language].name;
}

function argumentTable(
  definition: FunctionDefinition,
  language: Language,
  functions: Wording['functions'],
): string {
  const rows = definition.parameters.map(({ words, unit, isOptional }) => {
    const { name, description } = words[language];
    const units = functions.units[unit] + (isOptional ? `, ${functions.help.optional}` : '');
    return `<tr><th scope="row">${escape(name)}</th><td>${escape(description)}</td><td>${escape(units)}</td></tr>`;
  });
  const spills = definition.parameters.some(({ takes }) => takes === 'cell') && definition.answer !== 'table';
  return `<table>${rows.join('')}</table>${spills ? `<p>${escape(functions.help.spills)}</p>` : ''}`;
}

function exampleOf(definition: FunctionDefinition, functions: Wording['functions']): string {
  const answer = escape(answerText(definition));
  return `<p><code>${escape(formulaOf(definition))}</code> ${escape(functions.help.answers)} <strong>${answer}</strong></p>`;
}

function errorList(functions: Wording['functions']): string {
  return `<ul>${Object.values(functions.errors)
    .map((line) => `<li>${escape(line)}</li>`)
    .join('')}</ul>`;
}

function section(title: string, body: string): string {
  return `<section><h2>${escape(title)}</h2>${body}</section>`;
}

function page(language: Language, title: string, body: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="stylesheet" href="../help.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${body}
</main>
</body>
</html>
`;
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
