import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { WorksheetCollection } from '../sheet/worksheet-collection';
import { TableCollection } from '../table/table-collection';
import { Application } from './application';
import { CustomXmlPartCollection } from './custom-xml-part-collection';
import { DocumentProperties } from './document-properties';
import { NamedItemCollection } from './named-item-collection';
import { Runtime } from './runtime';
import { SettingCollection } from './setting-collection';
import type { Area } from '../cells/area';
import type { Model } from '../model';

/** `Excel.Workbook`: where every batch begins. */
export class Workbook extends ServedObject {
  readonly typeName = 'Workbook';
  readonly #model: Model;
  readonly #documentName: string;

  constructor(model: Model, documentName: string) {
    super();
    this.#model = model;
    this.#documentName = documentName;
  }

  get name(): string {
    return this.#documentName;
  }

  get readOnly(): boolean {
    return false;
  }

  get application(): Application {
    return new Application(this.#model);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.#model);
  }

  get tables(): TableCollection {
    return new TableCollection(this.#model, null);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.#model);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.#model.book);
  }

  get customXmlParts(): CustomXmlPartCollection {
    return new CustomXmlPartCollection(this.#model.book);
  }

  get properties(): DocumentProperties {
    return new DocumentProperties(this.#model.stored);
  }

  get _Runtime(): Runtime {
    return new Runtime(this.#model.stored);
  }

  /** InvalidSelection where several ranges are selected, as in Excel. */
  getSelectedRange(): ServedObject {
    const [only, ...others] = this.#selected();
    if (only === undefined || others.length > 0) return fail('InvalidSelection');
    return this.#model.range(only.sheet, only.rect);
  }

  getSelectedRanges(): ServedObject {
    return this.#model.rangeAreas(this.#selected());
  }

  /** The upper left cell of the selection's first range. */
  getActiveCell(): ServedObject {
    const [first] = this.#selected();
    if (first === undefined) return fail('InvalidSelection');
    return this.#model.range(first.sheet, { ...first.rect, rowCount: 1, columnCount: 1 });
  }

  #selected(): readonly Area[] {
    const { book } = this.#model;
    const sheet = book.sheet(book.selection.sheetId);
    return sheet === null ? [] : book.selection.ranges.map((rect) => ({ sheet, rect }));
  }
}
