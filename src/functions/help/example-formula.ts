import { isFault } from '../../domain/fault';
import type { ExampleInput, FunctionDefinition } from '../runtime/function-definition';

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The worked example as one would type it into a cell. */
export function formulaOf(definition: FunctionDefinition): string {
  const inputs = [...definition.example.inputs];
  while (inputs.at(-1) === null) inputs.pop();
  return `=AR.${definition.id}(${inputs.map(typed).join(', ')})`;
}

function typed(input: ExampleInput): string {
  if (input === null) return '';
  if (typeof input === 'number') return String(input);
  if (typeof input === 'boolean') return input ? 'TRUE' : 'FALSE';
  if (typeof input !== 'string') return `{${input.map(typed).join(';')}}`;
  const date = ISO_DATE.exec(input);
  return date ? `DATE(${Number(date[1])},${Number(date[2])},${Number(date[3])})` : `"${input}"`;
}

/** The worked example's answer as text; a table line by line. */
export function answerText({ example: { answer } }: FunctionDefinition): string {
  if (typeof answer !== 'object') return String(answer);
  return answer
    .map((line) => line.map((cell) => (isFault(cell) ? '#N/A' : String(cell))).join(' · '))
    .join(' / ');
}
