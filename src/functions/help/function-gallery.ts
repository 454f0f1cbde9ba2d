import type { Language } from '../../i18n/language';
import { FUNCTIONS } from '../catalogue';
import type { FunctionDefinition } from '../runtime/function-definition';
import type { Parameter } from '../runtime/parameter';
import { formulaOf } from './example-formula';
import { helpPath } from './help-path';

/** What the pane's gallery reads about the functions, beside its own page: Excel's metadata has no titles and examples. */
export function functionGallery(language: Language) {
  return FUNCTIONS.map((definition) => describe(definition, language));
}

function describe(definition: FunctionDefinition, language: Language) {
  const { title, description } = definition.words[language];
  return {
    id: definition.id,
    title,
    description,
    example: formulaOf(definition),
    helpPath: helpPath(definition.id, language),
    answersTable: definition.answer === 'table',
    parameters: definition.parameters.map((parameter) => describeParameter(parameter, language)),
  };
}

function describeParameter({ words, isOptional, takes }: Parameter<unknown>, language: Language) {
  return { ...words[language], isOptional, takesColumn: takes !== 'cell' };
}
