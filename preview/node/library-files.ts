import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type ExcelMetadata, readExcelMetadata } from '../protocol/excel-metadata';

/** Where the installed library keeps what a web server would serve. */
function libraryDirectory(): string {
  return path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
}

let metadata: ExcelMetadata | null = null;

/** The classes of the Excel API in the installed library. */
export function libraryMetadata(): ExcelMetadata {
  metadata ??= readExcelMetadata(
    readFileSync(path.join(libraryDirectory(), 'excel-web-16.00.debug.js'), 'utf8'),
  );
  return metadata;
}

/** The three scripts that a page of an add-in loads in Excel on the web, in their order. */
export function libraryScripts(): readonly string[] {
  return ['office.js', 'en-us/office_strings.js', 'excel-web-16.00.js'].map((file) =>
    readFileSync(path.join(libraryDirectory(), file), 'utf8'),
  );
}
