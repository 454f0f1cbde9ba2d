import type { PolicyCell, PolicyField } from '../../policy/policy-table';

const FIGURES: ReadonlySet<PolicyField['kind']> = new Set([
  'number',
  'share',
  'rate',
  'points',
  'days',
  'months',
  'year',
  'money',
]);

/** A cell of the policy as a person types it into a form: shares as percentages. */
export function typedText(cell: PolicyCell, { kind }: PolicyField): string {
  if (typeof cell !== 'number') return String(cell);
  // Ten digits leave out what binary fractions add, such as 7.000000000000001.
  return kind === 'share' || kind === 'rate' ? `${Number((cell * 100).toPrecision(10))}%` : String(cell);
}

/** What was typed as a cell of the policy; a text that is no figure stays, so that the rules can say what is wrong. */
export function typedCell(text: string, { kind }: PolicyField): PolicyCell {
  const plain = text.trim();
  if (plain === '' || !FIGURES.has(kind)) return plain;
  const percent = /^(.*?)\s*[%％]$/u.exec(plain)?.[1];
  const figure = Number((percent ?? plain).replaceAll(/[,，\s]/gu, ''));
  if (!Number.isFinite(figure)) return plain;
  return percent === undefined ? figure : Number((figure / 100).toPrecision(12));
}
