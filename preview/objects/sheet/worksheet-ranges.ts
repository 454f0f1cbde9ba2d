import { fail } from '../../protocol/api-error';
import { resolveReference } from '../address/reference';
import { isMissing, text, truth, whole } from '../arguments';
import { WHOLE_SHEET } from '../cells/rect';
import { rangeAt } from '../range/range-base';
import { ServedObject, type Identity } from '../../protocol/served-object';
import type { Area } from '../cells/area';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** The ranges of a worksheet. */
export abstract class WorksheetRanges extends ServedObject {
  readonly typeName = 'Worksheet';
  protected readonly model: Model;
  protected readonly sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.model = model;
    this.sheet = sheet;
  }

  /** The sheet of a worksheet that came as an argument; null for anything else. */
  static sheetOf(value: unknown): Sheet | null {
    return value instanceof WorksheetRanges ? value.sheet : null;
  }

  override identity(): Identity {
    return { Id: this.sheet.id };
  }

  /** The whole sheet where the address is left out. */
  getRange(address: unknown): ServedObject {
    if (isMissing(address) || address === '') return this.model.range(this.sheet, WHOLE_SHEET);
    return this.model.range(this.sheet, this.#area(text(address)).rect);
  }

  /** Several addresses with commas between them. */
  getRanges(addresses: unknown): ServedObject {
    if (isMissing(addresses) || addresses === '')
      return this.model.rangeAreas([{ sheet: this.sheet, rect: WHOLE_SHEET }]);
    return this.model.rangeAreas(
      text(addresses)
        .split(/,(?![^']*'!)/)
        .map((address) => this.#area(address)),
    );
  }

  getRangeByIndexes(row: unknown, column: unknown, rowCount: unknown, columnCount: unknown): ServedObject {
    return rangeAt(this.model, this.sheet, {
      row: whole(row),
      column: whole(column),
      rowCount: whole(rowCount),
      columnCount: whole(columnCount),
    });
  }

  getCell(row: unknown, column: unknown): ServedObject {
    return this.getRangeByIndexes(row, column, 1, 1);
  }

  getUsedRangeOrNullObject(valuesOnly: unknown): ServedObject | null {
    const used = this.sheet.usedRect(isMissing(valuesOnly) ? false : truth(valuesOnly));
    return used === null ? null : this.model.range(this.sheet, used);
  }

  /** A1 where the sheet is empty. */
  getUsedRange(valuesOnly: unknown): ServedObject {
    return this.getUsedRangeOrNullObject(valuesOnly) ?? this.getCell(0, 0);
  }

  /** A reference that leads to another sheet is not an address of this one. */
  #area(reference: string): Area {
    const area = resolveReference(this.model.book, reference, this.sheet);
    return area?.sheet.id === this.sheet.id ? area : fail('InvalidArgument');
  }
}
