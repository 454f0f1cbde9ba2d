/** Why a file cannot be opened. */
export type FileProblemKind = 'notAWorkbook' | 'encrypted' | 'empty' | 'unknownKind' | 'unreachable';

/** A file that cannot be opened; `kind` says why in a word, the message in a sentence. */
export class FileProblem extends Error {
  readonly kind: FileProblemKind;

  constructor(kind: FileProblemKind, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'FileProblem';
    this.kind = kind;
  }
}
