import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { text } from '../arguments';
import type { Book } from '../../book/book';

/** The namespace of an XML text's outermost element; '' where it has none. */
export function namespaceOf(xml: string): string {
  const root = /<(?:([A-Za-z_][\w.-]*):)?[A-Za-z_][\w.-]*((?:[^>"']|"[^"]*"|'[^']*')*)>/.exec(xml);
  const attribute = root?.[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  const [, double, single] =
    new RegExp(`${attribute}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(root?.[2] ?? '') ?? [];
  return double ?? single ?? '';
}

/** An XML text as far as the preview checks it: it has an outermost element. */
export function xmlText(value: unknown): string {
  const xml = text(value);
  return /<[A-Za-z_][^>]*>/.test(xml) ? xml : fail('InvalidArgument');
}

/** `Excel.CustomXmlPart`. */
export class CustomXmlPart extends ServedObject {
  readonly typeName = 'CustomXmlPart';
  readonly #book: Book;
  readonly #id: string;

  constructor(book: Book, id: string) {
    super();
    this.#book = book;
    this.#id = id;
  }

  override identity(): Identity {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }

  get namespaceUri(): string {
    return namespaceOf(this.getXml());
  }

  getXml(): string {
    return this.#book.customXml.get(this.#id) ?? fail('ItemNotFound');
  }

  setXml(xml: unknown): void {
    this.#book.customXml.set(this.#id, xmlText(xml));
  }

  delete(): void {
    this.#book.customXml.delete(this.#id);
  }
}
