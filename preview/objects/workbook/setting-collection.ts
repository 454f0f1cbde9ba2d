import { ServedCollection } from '../../protocol/served-object';
import { text } from '../arguments';
import { Setting } from './setting';
import type { Book } from '../../book/book';

/** `Excel.SettingCollection`. */
export class SettingCollection extends ServedCollection<Setting> {
  readonly typeName = 'SettingCollection';
  readonly #book: Book;

  constructor(book: Book) {
    super();
    this.#book = book;
  }

  items(): readonly Setting[] {
    return [...this.#book.settings.keys()].map((key) => new Setting(this.#book, key));
  }

  /** Sets the value where the key exists. */
  add(key: unknown, value: unknown): Setting {
    const setting = new Setting(this.#book, text(key));
    setting.value = value;
    return setting;
  }
}
