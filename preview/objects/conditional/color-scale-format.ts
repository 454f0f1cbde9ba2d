import { fail } from '../../protocol/api-error';
import { ServedObject } from '../../protocol/served-object';
import { isMissing, oneOf, record } from '../arguments';
import { colorText } from '../cells/color-text';
import type { RuleOf, RuleSource } from './rule-source';

type Point = RuleOf<'colorScale'>['points'][number];

const TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Percentile'] as const;

interface Criterion {
  readonly type: Point['type'];
  readonly formula: string | null;
  readonly color: string;
}

function readPoint(given: unknown): Point {
  const { type, formula, color } = record(given);
  if (type === 'Formula')
    fail('NotImplemented', 'The preview takes no formulas as points of a colour scale.');
  const point = { type: oneOf(TYPES, type), color: colorText(color) };
  return isMissing(formula) ? point : { ...point, value: entryText(formula).replace(/^=/, '') };
}

/** A number or a formula's text; anything else says nothing about a point of the scale. */
function entryText(given: unknown): string {
  return typeof given === 'number' || typeof given === 'string' ? String(given) : fail('InvalidArgument');
}

function criterion(point: Point | undefined): Criterion {
  if (point === undefined) return fail('InvalidOperation');
  return { type: point.type, formula: point.value ?? null, color: point.color };
}

/** `Excel.ColorScaleConditionalFormat`: two or three colours. */
export class ColorScaleConditionalFormat extends ServedObject {
  readonly typeName = 'ColorScaleConditionalFormat';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get threeColorScale(): boolean {
    return this.#source.rule('colorScale').points.length === 3;
  }

  get criteria(): {
    readonly minimum: Criterion;
    readonly midpoint?: Criterion;
    readonly maximum: Criterion;
  } {
    const { points } = this.#source.rule('colorScale');
    const ends = { minimum: criterion(points[0]), maximum: criterion(points.at(-1)) };
    return points.length === 3 ? { ...ends, midpoint: criterion(points[1]) } : ends;
  }

  set criteria(given: unknown) {
    const { minimum, midpoint, maximum } = record(given);
    const given3 = isMissing(midpoint) ? [minimum, maximum] : [minimum, midpoint, maximum];
    this.#source.replace({ kind: 'colorScale', points: given3.map(readPoint) });
  }
}
