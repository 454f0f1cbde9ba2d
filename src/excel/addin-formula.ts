const NAMESPACE = 'AR';

/** Texts and quoted sheet names of a formula: what stands in them is no function. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*'(?!\s*!_xldudf_))/u;

const CALL = new RegExp(`(?:^|[^A-Za-z0-9_.])(?:_xldudf_${NAMESPACE}_|${NAMESPACE}\\.)[A-Za-z]`, 'iu');

/** Whether a formula calls a function of the add-in, however its name is written. */
export function callsAddin(formula: unknown): formula is string {
  return (
    typeof formula === 'string' &&
    formula.startsWith('=') &&
    plainParts(formula).some((part) => CALL.test(part))
  );
}

function plainParts(formula: string): string[] {
  return formula.split(QUOTED).filter((_, at) => at % 2 === 0);
}

/** A stored name with the workbook or add-in file that Excel put in front of it. */
const STORED = /(?:'[^']*'!|\[[^\]]*\]!?|[\p{L}\p{N}_.]+\.xlam?!)*_xldudf_([A-Za-z0-9_]+)(?=\s*\()/giu;

/**
 * The formula as one types it: names that a file kept in its own way (_xldudf_AR_DSO, [2]!_xldudf_AR_DSO) are those of the
 * functions again. `names` are all functions with their namespace (AR.DSO); other names stay.
 */
export function asTypedFormula(formula: string, names: readonly string[]): string {
  const typed = new Map(names.map((name) => [name.replaceAll('.', '_').toUpperCase(), name]));
  return formula
    .split(QUOTED)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replaceAll(STORED, (all: string, name: string) => typed.get(name.toUpperCase()) ?? all),
    )
    .join('');
}
