import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Book } from '../book/book';
import type { BookContent } from '../book/content';
import { FileProblem } from '../files/file-problem';
import { openCsv } from '../files/open-csv';
import { openXlsx } from '../files/open-xlsx';
import { saveXlsx } from '../files/save-xlsx';
import { CommandProblem } from './command-problem';

/**
 * A workbook from an .xlsx file, or from a text file whose fields stay the text they are: what they mean is for the
 * add-in to say.
 * @throws CommandProblem that names the file
 */
export async function readWorkbook(file: string): Promise<BookContent> {
  const bytes = await readBytes(file);
  const name = path.basename(file);
  try {
    return isText(file) ? openCsv(bytes, { name, cells: 'text' }) : await openXlsx(bytes);
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`${file}: ${error.message}`, error);
    throw error;
  }
}

function isText(file: string): boolean {
  return /\.(csv|tsv|txt)$/i.test(file);
}

/** @throws CommandProblem that names the file */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandProblem(`${file} cannot be read: ${reasonOf(error)}`, error);
  }
}

/** @throws CommandProblem that names the file */
export async function writeWorkbook(file: string, book: Book): Promise<void> {
  const bytes = await saveXlsx(book.save());
  try {
    await writeFile(file, bytes);
  } catch (error) {
    throw new CommandProblem(`${file} cannot be written: ${reasonOf(error)}`, error);
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
