import { fail } from '../../protocol/api-error';
import { ServedObject, type Identity } from '../../protocol/served-object';
import { text, truth } from '../arguments';
import { nameArea, nameType, nameValue } from './name-value';
import type { DefinedName } from '../../book/sheet-parts';
import type { Model } from '../model';

/** `Excel.NamedItem` of the workbook. */
export class NamedItem extends ServedObject {
  readonly typeName = 'NamedItem';
  readonly #model: Model;
  readonly #key: string;

  constructor(model: Model, name: string) {
    super();
    this.#model = model;
    this.#key = name;
  }

  override identity(): Identity {
    return { _Id: this.#key };
  }

  get _Id(): string {
    return this.#key;
  }

  get name(): string {
    return this.#name.name;
  }

  get type(): string {
    return nameType(this.#model.book, this.#name);
  }

  get value(): string | number | boolean {
    return nameValue(this.#model.book, this.#name);
  }

  get formula(): string {
    return `=${this.#name.refersTo}`;
  }

  set formula(value: unknown) {
    this.#change({ refersTo: text(value).replace(/^=/, '') });
  }

  get scope(): 'Workbook' {
    return 'Workbook';
  }

  get visible(): boolean {
    return this.#name.visible;
  }

  set visible(value: unknown) {
    this.#change({ visible: truth(value) });
  }

  get comment(): string {
    return this.#name.comment;
  }

  set comment(value: unknown) {
    this.#change({ comment: text(value) });
  }

  getRangeOrNullObject(): ServedObject | null {
    const area = nameArea(this.#model.book, this.#name);
    return area === null ? null : this.#model.range(area.sheet, area.rect);
  }

  getRange(): ServedObject {
    return this.getRangeOrNullObject() ?? fail('InvalidReference');
  }

  delete(): void {
    this.#model.book.deleteName(this.#key);
  }

  get #name(): DefinedName {
    return this.#model.book.names.find(({ name }) => name === this.#key) ?? fail('ItemNotFound');
  }

  #change(change: Partial<DefinedName>): void {
    this.#model.book.setName({ ...this.#name, ...change });
  }
}
