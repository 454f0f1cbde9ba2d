import type { BookContent } from '../book/content';
import { FileProblem } from '../files/file-problem';
import { openCsv } from '../files/open-csv';
import { openXlsx } from '../files/open-xlsx';

/**
 * The workbook in a file, by the ending of its name.
 * @throws FileProblem
 */
export async function openBytes(
  bytes: Uint8Array,
  name: string,
  functionNames: readonly string[],
): Promise<BookContent> {
  if (/\.(csv|tsv|txt)$/i.test(name)) return openCsv(bytes, { name });
  if (/\.xlsx$/i.test(name)) return openXlsx(bytes, functionNames);
  throw new FileProblem('unknownKind', `${name} is neither an .xlsx nor a .csv file.`);
}
