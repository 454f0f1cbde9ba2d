import type { FunctionDescription } from '../book/book';
import type { FunctionMetadata, FunctionsMetadata } from './functions-metadata';

type FunctionsByName = ReadonlyMap<string, FunctionMetadata>;

/** The described functions by the name they have in a formula, e.g. AR.DSO; throws for one that cannot be served. */
export function functionsByName(namespace: string, metadata: FunctionsMetadata): FunctionsByName {
  return new Map(
    metadata.functions.map((description) => {
      const name = `${namespace}.${description.name}`.toUpperCase();
      requireServed(name, description);
      return [name, description];
    }),
  );
}

/** What the workbook shows about the functions while a formula is typed. */
export function describeFunctions(functions: FunctionsByName): readonly FunctionDescription[] {
  return [...functions].map(([name, { description, parameters }]) => ({
    name,
    description: description ?? '',
    parameters: (parameters ?? []).map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      isOptional: parameter.optional === true,
      isRepeating: parameter.repeating === true,
    })),
  }));
}

function requireServed(name: string, { options }: FunctionMetadata): void {
  const unserved = 'which this workbook host does not serve';
  if (options?.stream === true) throw new Error(`${name} streams its results, ${unserved}.`);
  if (options?.requiresParameterAddresses === true) {
    throw new Error(`${name} asks for the addresses of its parameters, ${unserved}.`);
  }
}
