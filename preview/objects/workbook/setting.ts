import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import type { Book } from '../../book/book';

/** `Excel.Setting`: what an add-in keeps in the file under a key. */
export class Setting extends ServedObject {
  readonly typeName = 'Setting';
  readonly #book: Book;
  readonly #key: string;

  constructor(book: Book, key: string) {
    super();
    this.#book = book;
    this.#key = key;
  }

  override identity(): Identity {
    return { _Id: this.#key };
  }

  get _Id(): string {
    return this.#key;
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    const json = this.#book.settings.get(this.#key) ?? fail('ItemNotFound');
    const value: unknown = JSON.parse(json);
    return value;
  }

  set value(value: unknown) {
    this.#book.settings.set(this.#key, JSON.stringify(value ?? null));
  }

  delete(): void {
    this.#book.settings.delete(this.#key);
  }
}
