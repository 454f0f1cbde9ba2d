/** An argument as the gallery shows it. */
export interface GalleryParameter {
  readonly name: string;
  readonly description: string;
  readonly isOptional: boolean;
  /** A range of it is one list of the call, and not a value for each row. */
  readonly takesColumn: boolean;
}

/** A worksheet function as the gallery shows it, in one language. */
export interface GalleryEntry {
  /** Its name behind the namespace AR, such as DSO.COUNTBACK. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** A worked example as one would type it. */
  readonly example: string;
  /** Address of its help page, relative to the pane's own. */
  readonly helpPath: string;
  readonly answersTable: boolean;
  readonly parameters: readonly GalleryParameter[];
}

/** The functions of a fetched gallery file; null when it is something else, such as a sign-in page of a proxy. */
export function readGallery(file: unknown): readonly GalleryEntry[] | null {
  return Array.isArray(file) && file.length > 0 && file.every(isEntry) ? file : null;
}

const ENTRY = { id: 'string', title: 'string', description: 'string', example: 'string', helpPath: 'string' };
const PARAMETER = {
  name: 'string',
  description: 'string',
  isOptional: 'boolean',
  takesColumn: 'boolean',
};

function isEntry(value: unknown): value is GalleryEntry {
  if (!hasFields(value, { ...ENTRY, answersTable: 'boolean', parameters: 'object' })) return false;
  const { parameters } = value;
  return Array.isArray(parameters) && parameters.every((parameter) => hasFields(parameter, PARAMETER));
}

function hasFields(
  value: unknown,
  types: Readonly<Record<string, string>>,
): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return Object.entries(types).every(([name, type]) => typeof fields.get(name) === type);
}
