import { BaseReferenceObject } from '@univerjs/engine-formula';

/**
 * Lets INDEX, OFFSET and their like take cells from a table on another sheet: a table names no sheet, and the engine
 * then forgets which one it stands on and answers with the cells of the formula's own sheet.
 */
export const keepSheetsOfTables = (): (() => void) => {
  const { prototype } = BaseReferenceObject;
  const original = Reflect.get(prototype, 'setForcedSheetId'); // unbound: it is called with its own object below
  prototype.setForcedSheetId = function (this: BaseReferenceObject, sheetNames) {
    // The engine's type leaves out that a reference without a sheet's name has undefined here.
    const isOfNamedSheet = Boolean(this.getForcedSheetName());
    if (isOfNamedSheet) original.call(this, sheetNames);
  };
  return () => {
    prototype.setForcedSheetId = original;
  };
};
