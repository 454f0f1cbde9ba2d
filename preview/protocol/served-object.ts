import { fail } from './api-error';

/**
 * How a proxy addresses its object again in the next batch: `Id` for most keyed objects (Worksheet, Table, Chart …),
 * `_Id` for Setting, NamedItem, ChartTrendline, WorksheetCustomProperty, the styles and page breaks.
 */
export type Identity = { readonly Id: string | number } | { readonly _Id: string | number };

/**
 * One object of the Excel object model, served to the library.
 *
 * Its public getters, setters and methods with the JavaScript names of the Excel API **are** the served members, looked
 * up along the prototype chain; there is nothing to register. What is not written is answered with NotImplemented and
 * listed as a gap. State goes into `#private` fields.
 *
 * - Arguments arrive as plain JSON values, proxies as the `ServedObject` they stand for; left-out ones are undefined.
 *   They come from the wire, so a member checks what it needs and calls `fail('InvalidArgument')`.
 * - A method may return a promise; it is awaited before the next action. Getters answer at once.
 * - A method or getter of an object type that returns null gives a null object (`isNullObject`).
 * - Enum values are the strings of the API ('Double', 'GreaterThan').
 * - Events need nothing here: the protocol knows which ones it sends (see `event-catalog.ts`).
 * - `_KeepReference` and the like are the dispatcher's: it keeps the very object alive, so a Range may follow insertions.
 */
export abstract class ServedObject {
  /** Class name in the Excel API, e.g. 'Range' or 'WorksheetCollection'. */
  abstract readonly typeName: string;

  /**
   * The key under which the parent collection's `getItem` finds this object again. Without one the next batch repeats
   * the whole path that led here, so what `add` returns must have one. Worksheets and tables use the book's own ids:
   * events are addressed to them.
   */
  identity(): Identity | null {
    return null;
  }

  /** Whether a changing method first looks at calculated values, which must then be calculated: sorting, for instance. */
  needsCalculation?(member: string): boolean;
}

/** A collection: `load('items/…')` walks `items()`; keyed look-ups follow from `find`. */
export abstract class ServedCollection<T extends ServedObject = ServedObject> extends ServedObject {
  abstract items(): readonly T[];

  /** The item with this key; override it where names are keys too. */
  find(key: unknown): T | null {
    return this.items().find((item) => keyOf(item) === key) ?? null;
  }

  get count(): number {
    return this.items().length;
  }

  getCount(): number {
    return this.count;
  }

  getItem(key: unknown): T {
    return this.find(key) ?? fail('ItemNotFound');
  }

  getItemOrNullObject(key: unknown): T | null {
    return this.find(key);
  }

  getItemAt(index: unknown): T {
    return (typeof index === 'number' ? this.items()[index] : undefined) ?? fail('InvalidArgument');
  }
}

function keyOf(item: ServedObject): string | number | undefined {
  const identity = item.identity();
  if (identity === null) return undefined;
  return 'Id' in identity ? identity.Id : identity._Id;
}
