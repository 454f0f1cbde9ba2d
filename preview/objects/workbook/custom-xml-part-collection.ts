import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { text } from '../arguments';
import { CustomXmlPart, namespaceOf, xmlText } from './custom-xml-part';
import type { Book } from '../../book/book';

/** `Excel.CustomXmlPartScopedCollection`: the parts of one namespace. */
class CustomXmlPartScopedCollection extends ServedCollection<CustomXmlPart> {
  readonly typeName = 'CustomXmlPartScopedCollection';
  readonly #book: Book;
  readonly #namespace: string;

  constructor(book: Book, namespace: string) {
    super();
    this.#book = book;
    this.#namespace = namespace;
  }

  items(): readonly CustomXmlPart[] {
    const inNamespace = [...this.#book.customXml].filter(([, xml]) => namespaceOf(xml) === this.#namespace);
    return inNamespace.map(([id]) => new CustomXmlPart(this.#book, id));
  }

  /** Null where there is none or several. */
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only, ...others] = this.items();
    return others.length === 0 ? (only ?? null) : null;
  }

  getOnlyItem(): CustomXmlPart {
    return this.getOnlyItemOrNullObject() ?? fail('ItemNotFound');
  }
}

/** `Excel.CustomXmlPartCollection`. */
export class CustomXmlPartCollection extends ServedCollection<CustomXmlPart> {
  readonly typeName = 'CustomXmlPartCollection';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  items(): readonly CustomXmlPart[] {
    return [...this.#book.customXml.keys()].map((id) => new CustomXmlPart(this.#book, id));
  }

  add(xml: unknown): CustomXmlPart {
    const part = xmlText(xml);
    const id = `{${crypto.randomUUID().toUpperCase()}}`;
    this.#book.customXml.set(id, part);
    return new CustomXmlPart(this.#book, id);
  }

  getByNamespace(namespaceUri: unknown): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.#book, text(namespaceUri));
  }
}
