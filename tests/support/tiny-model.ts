import { fail } from '../../preview/protocol/api-error';
import type { Rect } from '../../preview/book/cell-value';
import type { ObjectModel } from '../../preview/protocol/object-model';
import { type Identity, ServedCollection, ServedObject } from '../../preview/protocol/served-object';

/** A handful of Excel's objects over a map of cells, for tests of the protocol that serves them. */
export class TinyModel implements ObjectModel {
  readonly workbook: TinyWorkbook;

  constructor(sheetNames: readonly string[] = ['Ledger', 'Notes']) {
    this.workbook = new TinyWorkbook(sheetNames);
  }

  range(sheetId: string, rect: Rect): ServedObject {
    const sheet = this.workbook.worksheets.find(sheetId);
    return sheet === null ? fail('ItemNotFound') : new TinyRange(sheet, `R${rect.row}C${rect.column}`);
  }
}

class TinyWorkbook extends ServedObject {
  readonly typeName = 'Workbook';
  readonly #worksheets: TinySheets;
  readonly #settings = new TinySettings();

  constructor(sheetNames: readonly string[]) {
    super();
    this.#worksheets = new TinySheets(sheetNames);
  }

  get name(): string {
    return 'Book1.xlsx';
  }

  get worksheets(): TinySheets {
    return this.#worksheets;
  }

  get settings(): TinySettings {
    return this.#settings;
  }
}

class TinySheets extends ServedCollection<TinySheet> {
  readonly typeName = 'WorksheetCollection';
  readonly #sheets: TinySheet[] = [];

  constructor(names: readonly string[]) {
    super();
    for (const name of names) this.add(name);
  }

  items(): readonly TinySheet[] {
    return this.#sheets;
  }

  override find(key: unknown): TinySheet | null {
    return super.find(key) ?? this.#sheets.find((sheet) => sheet.name === key) ?? null;
  }

  add(name: unknown): TinySheet {
    if (typeof name !== 'string') fail('InvalidArgument');
    if (this.find(name) !== null) fail('ItemAlreadyExists');
    const sheet = new TinySheet(`s${this.#sheets.length + 1}`, name);
    this.#sheets.push(sheet);
    return sheet;
  }
}

class TinySheet extends ServedObject {
  readonly typeName = 'Worksheet';
  readonly cells = new Map<string, unknown>();
  readonly #id: string;
  #name: string;
  #gridlines = true;

  constructor(id: string, name: string) {
    super();
    this.#id = id;
    this.#name = name;
  }

  override identity(): Identity {
    return { Id: this.#id };
  }

  get id(): string {
    return this.#id;
  }

  get name(): string {
    return this.#name;
  }

  set name(name: unknown) {
    if (typeof name !== 'string') fail('InvalidArgument');
    this.#name = name;
  }

  get showGridlines(): boolean {
    return this.#gridlines;
  }

  set showGridlines(isShown: unknown) {
    this.#gridlines = isShown === true;
  }

  getRange(address: unknown): TinyRange {
    return typeof address === 'string' ? new TinyRange(this, address) : fail('InvalidArgument');
  }
}

class TinyRange extends ServedObject {
  readonly typeName = 'Range';
  readonly #sheet: TinySheet;
  readonly #address: string;

  constructor(sheet: TinySheet, address: string) {
    super();
    this.#sheet = sheet;
    this.#address = address;
  }

  get address(): string {
    return `${this.#sheet.name}!${this.#address}`;
  }

  get values(): unknown {
    return this.#sheet.cells.get(this.#address) ?? [['']];
  }

  set values(values: unknown) {
    this.#sheet.cells.set(this.#address, values);
  }

  get worksheet(): TinySheet {
    return this.#sheet;
  }

  getIntersectionOrNullObject(other: unknown): TinyRange | null {
    return other instanceof TinyRange && other.address === this.address ? this : null;
  }

  /** Answers later, as a member may. */
  async getImage(): Promise<string> {
    await Promise.resolve();
    return `image of ${this.#address}`;
  }
}

class TinySettings extends ServedCollection<TinySetting> {
  readonly typeName = 'SettingCollection';
  readonly #settings = new Map<string, TinySetting>();

  items(): readonly TinySetting[] {
    return [...this.#settings.values()];
  }

  add(key: unknown, value: unknown): TinySetting {
    const setting = new TinySetting(String(key), value);
    this.#settings.set(String(key), setting);
    return setting;
  }
}

class TinySetting extends ServedObject {
  readonly typeName = 'Setting';
  readonly #key: string;
  readonly #value: unknown;

  constructor(key: string, value: unknown) {
    super();
    this.#key = key;
    this.#value = value;
  }

  override identity(): Identity {
    return { _Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }

  get value(): unknown {
    return this.#value;
  }
}
