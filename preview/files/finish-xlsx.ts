import type { BookContent, ContentCell, SheetContent } from '../book/content';
import { addCustomXml, settingsXml } from './custom-xml';
import { hideNames } from './defined-names';
import { openPackage, type Package } from './xlsx-parts';

const WORKBOOK = 'xl/workbook.xml';
/** A formula whose stored result is the name of an error, written as if it were a text. */
const ERROR_RESULT =
  /(<c [^>]*?)t="str"([^>]*><f[^>]*>[^<]*<\/f><v>)(#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|SPILL!|CALC!)<\/v>)/g;

/** Puts into a written file what the file library cannot write. */
export function finishXlsx(bytes: Uint8Array, content: BookContent): Uint8Array {
  const { settings, customXml, names, sheets } = content;
  const custom = settings.size > 0 ? [...customXml, settingsXml(settings)] : customXml;
  const changes: ((file: Package) => void)[] = [];
  if (custom.length > 0)
    changes.push((file) => {
      addCustomXml(file, custom);
    });
  if (names.some((name) => !name.visible))
    changes.push((file) => {
      rewrite(file, WORKBOOK, (xml) => hideNames(xml, names));
    });
  if (sheets.some((sheet) => sheet.tables.some((table) => !table.showHeaders)))
    changes.push((file) => {
      hideHeaders(file, sheets);
    });
  sheets.forEach((sheet, at) => {
    if (hasErrorResult(sheet))
      changes.push((file) => {
        rewrite(file, sheetPath(at), (xml) => xml.replace(ERROR_RESULT, '$1t="e"$2$3'));
      });
  });
  if (changes.length === 0) return bytes;
  const file = openPackage(bytes);
  for (const change of changes) change(file);
  return file.bytes();
}

const sheetPath = (at: number): string => `xl/worksheets/sheet${String(at + 1)}.xml`;

function rewrite(file: Package, path: string, change: (xml: string) => string): void {
  file.write(path, change(file.read(path)));
}

/** Tables are numbered through the whole book, in the order of the sheets. */
function hideHeaders(file: Package, sheets: readonly SheetContent[]): void {
  const tables = sheets.flatMap((sheet) => sheet.tables);
  tables.forEach((table, at) => {
    if (!table.showHeaders)
      rewrite(file, `xl/tables/table${String(at + 1)}.xml`, (xml) =>
        xml.replace('<table ', '<table headerRowCount="0" '),
      );
  });
}

const hasErrorResult = (sheet: SheetContent): boolean =>
  sheet.rows.some((row) => row?.some(isErrorResult) === true);

const isErrorResult = (cell: ContentCell): boolean =>
  typeof cell === 'object' &&
  cell !== null &&
  'formula' in cell &&
  typeof cell.result === 'object' &&
  cell.result !== null;
