import type { RowFunction } from '../runtime/function-definition';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

type Input = RowFunction['example']['inputs'][number];

/** The worked example as one would type it into a cell. */
export function formulaOf(definition: RowFunction): string {
  const inputs = [...definition.example.inputs];
  while (inputs.at(-1) === null) inputs.pop();
  return `=AR.${definition.id}(${inputs.map(typed).join(', ')})`;
}

function typed(input: Input): string {
  if (input === null) return '';
  if (typeof input === 'number') return String(input);
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  if (typeof input !== 'string') return `{${input.join(';')}}`;
  const date = ISO_DATE.exec(input);
  return date ? `DATE(${Number(date[1])},${Number(date[2])},${Number(date[3])})` : `"${input}"`;
}
