import { BaseFunction, type BaseValueObject } from '@univerjs/engine-formula';
import type { FunctionDescription } from './book';
import type { CellValue } from './cell-value';
import { BUSY } from './cell-codec';
import type { WaitingCell } from './function-calls';
import { fromVariant, toResultObject, toValueObject, type Variant } from './value-object';

/** Gives the answer to a call where it is known, otherwise null. */
export type Answer = (
  name: string,
  args: (CellValue[][] | null)[],
  cell: WaitingCell,
) => CellValue[][] | null;

const MAX_ARGUMENTS = 255;

/** A function of the engine whose results come from elsewhere: #BUSY! until they are there. */
export class BridgedFunction extends BaseFunction {
  override minParams: number;
  override maxParams: number;
  private readonly answer: Answer;

  constructor({ name, parameters }: FunctionDescription, answer: Answer) {
    super(name);
    this.minParams = parameters.filter(({ isOptional }) => !isOptional).length;
    this.maxParams = parameters.some(({ isRepeating }) => isRepeating) ? MAX_ARGUMENTS : parameters.length;
    this.answer = answer;
  }

  /** A text between quotes reaches the function as the text it is. */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  /** Never throws: the engine would stop calculating. */
  override calculate(...variants: Variant[]): BaseValueObject {
    const cell = { unitId: this.unitId, sheetId: this.subUnitId, row: this.row, column: this.column };
    try {
      const result = this.answer(String(this.name), variants.map(fromVariant), cell as WaitingCell);
      return result ? toResultObject(result) : toValueObject({ error: BUSY });
    } catch {
      return toValueObject({ error: '#VALUE!' });
    }
  }
}
