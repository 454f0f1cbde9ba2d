import { fail } from '../../protocol/api-error';
import type { ConditionalRule } from '../../book/sheet-parts';
import type { RuleKind } from './rule-source';

/** `Excel.ConditionalFormatType` of the rules the preview knows. */
export const TYPE_OF_KIND = {
  cellValue: 'CellValue',
  containsText: 'ContainsText',
  custom: 'Custom',
  colorScale: 'ColorScale',
  dataBar: 'DataBar',
} as const satisfies Record<RuleKind, string>;

export type ConditionalType = (typeof TYPE_OF_KIND)[RuleKind];

const NOT_SERVED = ['IconSet', 'TopBottom', 'PresetCriteria'];

/** The rule a format has right after it was added: it changes nothing that is seen until it is told more. */
export function firstRule(type: unknown): ConditionalRule {
  switch (type) {
    case 'CellValue':
      return { kind: 'cellValue', operator: 'EqualTo', formula1: '=0', style: {} };
    case 'ContainsText':
      return { kind: 'containsText', operator: 'Contains', text: '', style: {} };
    case 'Custom':
      return { kind: 'custom', formula: '=FALSE', style: {} };
    case 'ColorScale':
      return { kind: 'colorScale', points: threeColors() };
    case 'DataBar':
      return { kind: 'dataBar', color: '#638EC6' };
    default:
      return refuse(type);
  }
}

/** Excel's own red, yellow and green. */
function threeColors(): Extract<ConditionalRule, { kind: 'colorScale' }>['points'] {
  return [
    { type: 'LowestValue', color: '#F8696B' },
    { type: 'Percentile', value: '50', color: '#FFEB84' },
    { type: 'HighestValue', color: '#63BE7B' },
  ];
}

function refuse(type: unknown): never {
  if (typeof type === 'string' && NOT_SERVED.includes(type)) {
    fail('NotImplemented', `The preview does not draw conditional formats of the type ${type}.`);
  }
  return fail('InvalidArgument');
}
