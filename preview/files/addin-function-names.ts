const FILE_PREFIX = '_xldudf_';

/**
 * The names of an add-in's functions as typed (AR.DSO) and as files hold them (_xldudf_AR_DSO). An underscore may stand for
 * a dot or for itself, so that only the list of functions can tell.
 */
export interface AddinFunctionNames {
  /** Undefined where the add-in has no such function. */
  fileName(typedName: string): string | undefined;
  typedName(fileName: string): string | undefined;
}

/** @param names in upper case with their namespace, e.g. AR.DSO */
export function addinFunctionNames(names: readonly string[]): AddinFunctionNames {
  const typed = new Map(names.map((name) => [name.toUpperCase(), toFile(name)]));
  const stored = new Map(names.map((name) => [toFile(name).toUpperCase(), name]));
  return {
    fileName: (name) => typed.get(name.toUpperCase()),
    typedName: (name) => stored.get(name.toUpperCase()),
  };
}

const toFile = (name: string): string => FILE_PREFIX + name.replaceAll('.', '_');
