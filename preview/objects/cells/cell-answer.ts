import type { CellValue } from '../../book/cell-value';

/** A cell's value on the wire: blank is '', an error its text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** `Excel.RangeValueType` of a value. */
export function valueType(value: CellValue): 'Empty' | 'Double' | 'Boolean' | 'String' | 'Error' {
  if (value === null || value === '') return 'Empty';
  if (typeof value === 'object') return 'Error';
  if (typeof value === 'number') return 'Double';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}
