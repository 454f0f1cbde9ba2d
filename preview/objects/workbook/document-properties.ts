import { ServedObject } from '../../protocol/served-object';
import { text } from '../arguments';
import { CustomPropertyCollection } from './custom-property-collection';
import type { StoredState } from '../stored-state';

/** `Excel.DocumentProperties`: kept while the host lives. */
export class DocumentProperties extends ServedObject {
  readonly typeName = 'DocumentProperties';
  readonly #stored: StoredState;

  constructor(stored: StoredState) {
    super();
    this.#stored = stored;
  }

  get title(): string {
    return this.#read('title');
  }

  set title(value: unknown) {
    this.#write('title', value);
  }

  get subject(): string {
    return this.#read('subject');
  }

  set subject(value: unknown) {
    this.#write('subject', value);
  }

  get author(): string {
    return this.#read('author');
  }

  set author(value: unknown) {
    this.#write('author', value);
  }

  get keywords(): string {
    return this.#read('keywords');
  }

  set keywords(value: unknown) {
    this.#write('keywords', value);
  }

  get comments(): string {
    return this.#read('comments');
  }

  set comments(value: unknown) {
    this.#write('comments', value);
  }

  get category(): string {
    return this.#read('category');
  }

  set category(value: unknown) {
    this.#write('category', value);
  }

  get company(): string {
    return this.#read('company');
  }

  set company(value: unknown) {
    this.#write('company', value);
  }

  get manager(): string {
    return this.#read('manager');
  }

  set manager(value: unknown) {
    this.#write('manager', value);
  }

  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.#stored);
  }

  #read(member: string): string {
    return this.#stored.read('properties', member, '');
  }

  #write(member: string, value: unknown): void {
    this.#stored.write('properties', member, text(value));
  }
}
