import { fail } from '../../protocol/api-error';
import { ServedCollection, ServedObject, type Identity } from '../../protocol/served-object';
import { text } from '../arguments';
import type { StoredState } from '../stored-state';

type Value = string | number | boolean;
type Properties = ReadonlyMap<string, Value>;

const NONE: Properties = new Map();
const OWNER = 'properties.custom';

function scalar(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? value
    : fail('InvalidArgument');
}

function propertyType(value: Value): 'Number' | 'Boolean' | 'String' {
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** `Excel.CustomProperty`. */
class CustomProperty extends ServedObject {
  readonly typeName = 'CustomProperty';
  readonly #owner: CustomPropertyCollection;
  readonly #key: string;

  constructor(owner: CustomPropertyCollection, key: string) {
    super();
    this.#owner = owner;
    this.#key = key;
  }

  override identity(): Identity {
    return { Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }

  get value(): Value {
    return CustomPropertyCollection.read(this.#owner, this.#key) ?? fail('ItemNotFound');
  }

  set value(value: unknown) {
    this.#owner.add(this.#key, value);
  }

  get type(): string {
    return propertyType(this.value);
  }

  delete(): void {
    CustomPropertyCollection.remove(this.#owner, this.#key);
  }
}

/** `Excel.CustomPropertyCollection`: kept while the host lives. */
export class CustomPropertyCollection extends ServedCollection<CustomProperty> {
  readonly typeName = 'CustomPropertyCollection';
  readonly #stored: StoredState;

  constructor(stored: StoredState) {
    super();
    this.#stored = stored;
  }

  static read(collection: CustomPropertyCollection, key: string): Value | undefined {
    return collection.#properties.get(key);
  }

  static remove(collection: CustomPropertyCollection, key: string): void {
    collection.#properties = new Map([...collection.#properties].filter(([other]) => other !== key));
  }

  items(): readonly CustomProperty[] {
    return [...this.#properties.keys()].map((key) => new CustomProperty(this, key));
  }

  /** Keys are the same whatever their case; an existing one gets the new value. */
  override find(key: unknown): CustomProperty | null {
    const found = [...this.#properties.keys()].find(
      (other) => other.toLowerCase() === text(key).toLowerCase(),
    );
    return found === undefined ? null : new CustomProperty(this, found);
  }

  add(key: unknown, value: unknown): CustomProperty {
    const name = this.find(key)?.key ?? text(key);
    this.#properties = new Map([...this.#properties, [name, scalar(value)]]);
    return new CustomProperty(this, name);
  }

  deleteAll(): void {
    this.#properties = NONE;
  }

  get #properties(): Properties {
    return this.#stored.read(OWNER, 'all', NONE);
  }

  set #properties(properties: Properties) {
    this.#stored.write(OWNER, 'all', properties);
  }
}
