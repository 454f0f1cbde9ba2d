import { TextRun, type IRunOptions } from 'docx';

/** A run of text of one look. */
export function wordRun(options: IRunOptions): TextRun {
  return new TextRun(options);
}
