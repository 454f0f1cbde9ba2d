import { ServedObject } from '../../protocol/served-object';
import { oneOf } from '../arguments';
import { CultureInfo } from './culture-info';
import type { Model } from '../model';

/** `Excel.Application`. The workbook calculates after every change; nothing is drawn before a batch ends. */
export class Application extends ServedObject {
  readonly typeName = 'Application';
  readonly #model: Model;

  constructor(model: Model) {
    super();
    this.#model = model;
  }

  /** Kept and read back: the preview always calculates by itself. */
  get calculationMode(): string {
    return this.#model.stored.read('application', 'calculationMode', 'Automatic');
  }

  set calculationMode(value: unknown) {
    const mode = oneOf(['Automatic', 'AutomaticExceptTables', 'Manual'], value);
    this.#model.stored.write('application', 'calculationMode', mode);
  }

  get calculationState(): 'Done' {
    return 'Done';
  }

  get decimalSeparator(): string {
    return '.';
  }

  get thousandsSeparator(): string {
    return ',';
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo();
  }

  /** Nothing is left to do: values are calculated whenever they are read. */
  calculate(type: unknown): void {
    oneOf(['Recalculate', 'Full', 'FullRebuild'], type);
  }

  /** Nothing is left to do: a batch is one change of the workbook and calculated once. */
  suspendApiCalculationUntilNextSync(): void {}

  /** Nothing is left to do: the grid is drawn when a batch has ended. */
  suspendScreenUpdatingUntilNextSync(): void {}
}
