import type { Language } from '../i18n/language';
import { FUNCTIONS } from './catalogue';
import { helpPath } from './help/help-path';
import type { FunctionDefinition } from './runtime/function-definition';
import type { Parameter } from './runtime/parameter';

interface ParameterMetadata {
  name: string;
  description: string;
  type: 'any';
  dimensionality: 'matrix';
  optional?: true;
}

interface FunctionMetadata {
  id: string;
  name: string;
  description: string;
  helpUrl: string;
  parameters: ParameterMetadata[];
  result: { type: 'any'; dimensionality: 'matrix' };
}

/** What Excel reads before it runs anything: names, arguments and help of every function. */
export interface FunctionsMetadata {
  /** Without it a range that holds a single #N/A would never reach the function. */
  allowErrorForDataTypeAny: true;
  allowCustomDataForDataTypeAny: true;
  functions: FunctionMetadata[];
}

/**
 * The functions' metadata in one language. Every argument is a matrix of any type, so that one cell and a whole
 * column reach the same code; names of functions are the same in all languages because formulas are stored with them.
 */
export function functionsMetadata(language: Language, origin: string): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    allowCustomDataForDataTypeAny: true,
    functions: FUNCTIONS.map((definition) => describe(definition, language, origin)),
  };
}

function describe(definition: FunctionDefinition, language: Language, origin: string): FunctionMetadata {
  return {
    id: definition.id,
    name: definition.id,
    description: definition.words[language].description,
    helpUrl: `${origin}/${helpPath(definition.id, language)}`,
    parameters: definition.parameters.map((parameter) => describeParameter(parameter, language)),
    result: { type: 'any', dimensionality: 'matrix' },
  };
}

function describeParameter({ words, isOptional }: Parameter<unknown>, language: Language): ParameterMetadata {
  const { name, description } = words[language];
  const common = { name, description, type: 'any', dimensionality: 'matrix' } as const;
  return isOptional ? { ...common, optional: true } : common;
}
