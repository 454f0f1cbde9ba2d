import { DOMParser } from '@xmldom/xmldom';
import type { DefinedName } from '../book/sheet-parts';
import type { AddinFunctionNames } from './addin-function-names';
import { toFileForm, toTypedForm } from './formula-form';

const SPREADSHEET = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
/** Names with this beginning belong to the program: print areas, hidden filter ranges. */
const BUILT_IN = '_xlnm.';

/** The names of a workbook, read from its part xl/workbook.xml. A name of one sheet only becomes one of the whole book. */
export function readNames(workbookXml: string, addin: AddinFunctionNames): DefinedName[] {
  const document = new DOMParser().parseFromString(workbookXml, 'text/xml');
  const names = new Map<string, DefinedName>();
  for (const element of document.getElementsByTagNameNS(SPREADSHEET, 'definedName')) {
    const name = element.getAttribute('name') ?? '';
    if (name === '' || name.startsWith(BUILT_IN)) continue;
    const refersTo = toTypedForm(element.textContent ?? '', addin).slice(1);
    const entry = {
      name,
      refersTo,
      visible: element.getAttribute('hidden') !== '1',
      comment: element.getAttribute('comment') ?? '',
    };
    if (!names.has(name.toUpperCase()) || element.getAttribute('localSheetId') === null)
      names.set(name.toUpperCase(), entry);
  }
  return [...names.values()];
}

export const writeNames = (
  names: readonly DefinedName[],
  addin: AddinFunctionNames,
): { name: string; range: string; comment?: string }[] =>
  names.map(({ name, refersTo, comment }) => ({
    name,
    range: toFileForm(refersTo, addin),
    ...(comment === '' ? {} : { comment }),
  }));

/** Marks the names that no list shows, which the file library does not write. */
export function hideNames(workbookXml: string, names: readonly DefinedName[]): string {
  const hidden = new Set(names.filter((name) => !name.visible).map((name) => name.name));
  return workbookXml.replace(/<definedName name="([^"]*)"/g, (tag, name: string) =>
    hidden.has(name) ? `${tag} hidden="1"` : tag,
  );
}
