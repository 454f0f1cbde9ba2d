import { DOMParser } from '@xmldom/xmldom';
import type { Package } from './xlsx-parts';

/** Where programs keep XML of their own in a file. */
export const isCustomXml = (path: string): boolean => /^customXml\/item\d+\.xml$/.test(path);

const SETTINGS = 'urn:spreadsheet-preview:add-in-settings';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PROPERTIES = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** One part that holds the settings of an add-in: Excel keeps them in a part of its own that names the add-in. */
export function settingsXml(settings: ReadonlyMap<string, string>): string {
  const entries = [...settings].map(
    ([key, json]) => `<setting key="${escaped(key)}">${escaped(json)}</setting>`,
  );
  return `${DECLARATION}<settings xmlns="${SETTINGS}">${entries.join('')}</settings>`;
}

/** The settings in a part; undefined where it is another program's. */
export function settingsOf(xml: string): Map<string, string> | undefined {
  if (!xml.includes(SETTINGS)) return undefined;
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement;
  if (root?.namespaceURI !== SETTINGS) return undefined;
  const entries = [...root.getElementsByTagNameNS(SETTINGS, 'setting')];
  return new Map(entries.map((entry) => [entry.getAttribute('key') ?? '', entry.textContent ?? '']));
}

/** Adds the texts as parts of the workbook. */
export function addCustomXml(file: Package, texts: readonly string[]): void {
  texts.forEach((xml, index) => {
    const number = String(index + 1);
    file.write(`customXml/item${number}.xml`, xml);
    file.write(`customXml/itemProps${number}.xml`, propertiesXml(index));
    file.write(`customXml/_rels/item${number}.xml.rels`, relationshipXml(`itemProps${number}.xml`));
    insertBefore(
      file,
      '[Content_Types].xml',
      '</Types>',
      `<Override PartName="/customXml/itemProps${number}.xml" ContentType="${PROPERTIES_TYPE}"/>`,
    );
    const relationship = `<Relationship Id="customXml${number}" Type="${OFFICE_RELATIONSHIPS}/customXml" Target="../customXml/item${number}.xml"/>`;
    insertBefore(file, 'xl/_rels/workbook.xml.rels', '</Relationships>', relationship);
  });
}

function propertiesXml(index: number): string {
  const id = `{00000000-0000-4000-8000-${String(index + 1).padStart(12, '0')}}`;
  return `${DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${PROPERTIES}"><ds:schemaRefs/></ds:datastoreItem>`;
}

const relationshipXml = (target: string): string =>
  `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"><Relationship Id="rId1" Type="${OFFICE_RELATIONSHIPS}/customXmlProps" Target="${target}"/></Relationships>`;

function insertBefore(file: Package, path: string, mark: string, addition: string): void {
  const text = file.read(path);
  const at = text.lastIndexOf(mark);
  file.write(path, text.slice(0, at) + addition + text.slice(at));
}

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;');
