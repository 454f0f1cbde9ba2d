import { ServedObject } from '../../protocol/served-object';
import { fail } from '../../protocol/api-error';
import { isMissing, text } from '../arguments';
import { resolveReference } from '../address/reference';
import { isOnSheet } from '../cells/rect';
import type { Area } from '../cells/area';
import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

/** What every part of `Excel.Range` shares: its cells, and ways to other ranges. */
export abstract class RangeBase extends ServedObject {
  readonly typeName = 'Range';
  protected readonly model: Model;
  protected readonly area: Area;

  constructor(model: Model, area: Area) {
    super();
    this.model = model;
    this.area = area;
  }

  /** The cells of a range that came as an argument; null for anything else. */
  static areaOf(value: unknown): Area | null {
    return value instanceof RangeBase ? value.area : null;
  }

  /** A range, or an address resolved on the given sheet; InvalidArgument for anything else. */
  static areaFor(model: Model, value: unknown, sheet: Sheet): Area {
    const area = RangeBase.areaOf(value);
    if (area !== null) return area;
    return resolveReference(model.book, text(value), sheet) ?? fail('InvalidArgument');
  }

  /** As `areaFor`, null where the argument was left out. */
  static optionalAreaFor(model: Model, value: unknown, sheet: Sheet): Area | null {
    return isMissing(value) || value === '' ? null : RangeBase.areaFor(model, value, sheet);
  }
}

/** The range of these cells of the same sheet; InvalidArgument where they are not on it. */
export function rangeAt(model: Model, sheet: Sheet, rect: Rect): ServedObject {
  return isOnSheet(rect) ? model.range(sheet, rect) : fail('InvalidArgument');
}
