import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, record, text } from '../arguments';
import type { Sheet } from '../../book/sheet';
import type { Model } from '../model';

const NO_OPTIONS: Readonly<Record<string, unknown>> = {};

/** `Excel.WorksheetProtection`. Options are kept and read back; what is protected, the preview protects whole. */
export class WorksheetProtection extends ServedObject {
  readonly typeName = 'WorksheetProtection';
  readonly #model: Model;
  readonly #sheet: Sheet;

  constructor(model: Model, sheet: Sheet) {
    super();
    this.#model = model;
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.isProtected;
  }

  /** Null while the sheet is not protected. */
  get options(): Readonly<Record<string, unknown>> | null {
    return this.protected ? this.#model.stored.read(this.#sheet.id, 'protection.options', NO_OPTIONS) : null;
  }

  protect(options: unknown, password: unknown): void {
    if (this.protected) fail('AccessDenied');
    const { stored } = this.#model;
    stored.write(this.#sheet.id, 'protection.options', isMissing(options) ? NO_OPTIONS : record(options));
    stored.write(this.#sheet.id, 'protection.password', isMissing(password) ? '' : text(password));
    this.#sheet.isProtected = true;
  }

  unprotect(password: unknown): void {
    if (!this.protected) return;
    const expected = this.#model.stored.read(this.#sheet.id, 'protection.password', '');
    if ((isMissing(password) ? '' : text(password)) !== expected) fail('InvalidArgument');
    this.#sheet.isProtected = false;
  }
}
