import type { Book } from '../book/book';
import type { OfficeHost } from '../protocol/office-host-contract';

/** `window.previewHost`: the preview for tests, without its buttons. */
export interface PreviewHostApi {
  readonly book: Book;
  readonly host: OfficeHost;
  /** Members of the Excel API that the add-in asked for and that are not served. */
  readonly gaps: readonly string[];
  /** Opens a file as the button does; resolves when it is calculated. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The bytes of the workbook as .xlsx. */
  save(): Promise<Uint8Array>;
  /** Resolves when no calculation runs and no function call waits for its answer. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    previewHost?: PreviewHostApi;
  }
}
