import { cellAddress } from './cell-address';
import type { PageSetup } from './sheet-draft';
import { rangeOf } from './style-sheet';

/** Excel's limit of page breaks set by hand on one sheet. */
export const MOST_PAGE_BREAKS = 1026;

/** Points. */
const MARGINS = { left: 48, right: 48, top: 54, bottom: 54 } as const;

/** Queues the page layout. A scale, and not a number of pages to fit to: Excel ignores page breaks when it fits. */
export function setPage(sheet: Excel.Worksheet, { area, scale, breaks }: PageSetup): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { scale };
  pageLayout.setPrintMargins('Points', MARGINS);
  pageLayout.setPrintArea(rangeOf(sheet, area));
  for (const row of breaks) sheet.horizontalPageBreaks.add(cellAddress(row, 0));
  sheet.showGridlines = false;
}
