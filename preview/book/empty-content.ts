import type { BookContent, SheetContent } from './content';

/** A sheet with nothing on it. */
export const emptySheet = (name: string): SheetContent => ({
  name,
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  isProtected: false,
  rows: [],
  cellStyles: [],
  styleAreas: [],
  columns: [],
  rowSizes: [],
  freeze: { rows: 0, columns: 0 },
  merges: [],
  tables: [],
  conditionalFormats: [],
  charts: [],
  filter: null,
});

/** A new workbook: one empty sheet of the given name. */
export const emptyBook = (sheetName = 'Sheet1'): BookContent => ({
  sheets: [emptySheet(sheetName)],
  activeSheet: 0,
  styles: [],
  names: [],
  settings: new Map(),
  customXml: [],
});
