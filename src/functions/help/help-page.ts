import type { Language } from '../../i18n/language';
import { wordingIn, type Wording } from '../../i18n/wording';
import { FUNCTIONS } from '../catalogue';
import type { RowFunction } from '../runtime/function-definition';
import type { Parameter } from '../runtime/parameter';
import { formulaOf } from './example-formula';
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
    html: page(language, titleOf(definition, words), functionBody(definition, words)),
  }));
  const index = FUNCTIONS.map((definition) => {
    const file = helpPath(definition.id, language).split('/').at(-1);
    return `<li><a href="${file}">AR.${definition.id}</a> ${escape(titleOf(definition, words))}</li>`;
  });
  const all = page(language, words.functions.help.all, `<ul>${index.join('')}</ul>`);
  return [...pages, { path: `help/${language}/index.html`, html: all }];
}

function titleOf(definition: RowFunction, words: Wording): string {
  return words.functions.functions[definition.id]?.title ?? definition.id;
}

function functionBody(definition: RowFunction, { functions }: Wording): string {
  const own = functions.functions[definition.id];
  const signature = definition.parameters.map((parameter) => argument(parameter, functions)).join(', ');
  return [
    `<p class="signature">=AR.${definition.id}(${escape(signature)})</p>`,
    `<p>${escape(own?.description ?? '')}</p>`,
    section(functions.help.formula, `<p>${escape(own?.formula ?? '')}</p><p>${escape(own?.remark ?? '')}</p>`),
    section(functions.help.arguments, argumentTable(definition, functions)),
    section(functions.help.example, exampleOf(definition, functions)),
    section(functions.help.errors, errorList(functions)),
    section(functions.help.source, `<p>${escape(definition.source)}</p>`),
    `<p><a href="index.html">${escape(functions.help.all)}</a></p>`,
  ].join('\n');
}

function argument(parameter: Parameter<unknown>, functions: Wording['functions']): string {
  const name = functions.parameters[parameter.name]?.name ?? parameter.name;
  return parameter.isOptional ? `[${name}]` : name;
}

function argumentTable(definition: RowFunction, functions: Wording['functions']): string {
  const rows = definition.parameters.map((parameter) => {
    const words = functions.parameters[parameter.name];
    const unit = functions.units[parameter.unit] + (parameter.isOptional ? `, ${functions.help.optional}` : '');
    const name = escape(words?.name ?? parameter.name);
    return `<tr><th scope="row">${name}</th><td>${escape(words?.description ?? '')}</td><td>${escape(unit)}</td></tr>`;
  });
  return `<table>${rows.join('')}</table><p>${escape(functions.help.spills)}</p>`;
}

function exampleOf(definition: RowFunction, functions: Wording['functions']): string {
  const answer = escape(String(definition.example.answer));
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
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
