import type { Rect } from '../../book/cell-value';
import type { Sheet } from '../../book/sheet';
import { formatA1 } from '../address/a1';
import { quoteSheetName } from '../address/sheet-name';

/** A rectangle of cells on its sheet. */
export interface Area {
  readonly sheet: Sheet;
  readonly rect: Rect;
}

/** Address with its sheet, e.g. 'AR Policy'!A1:B2, absolute with dollar signs. */
export function areaAddress({ sheet, rect }: Area, absolute = false): string {
  return `${quoteSheetName(sheet.name)}!${formatA1(rect, absolute)}`;
}
