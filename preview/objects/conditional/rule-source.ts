import { fail } from '../../protocol/api-error';
import { requireUnprotected } from '../cells/write-guard';
import type { CellStyle } from '../../book/cell-style';
import type { Sheet } from '../../book/sheet';
import type { ConditionalFormat, ConditionalRule } from '../../book/sheet-parts';

export type RuleKind = ConditionalRule['kind'];
export type RuleOf<K extends RuleKind> = Extract<ConditionalRule, { kind: K }>;

/** One conditional format of a sheet, found again by its id whenever it is read. */
export class RuleSource {
  readonly sheet: Sheet;
  readonly id: string;

  constructor(sheet: Sheet, id: string) {
    this.sheet = sheet;
    this.id = id;
  }

  get format(): ConditionalFormat {
    return this.sheet.conditionalFormats.find(({ id }) => id === this.id) ?? fail('ItemNotFound');
  }

  isOf(kind: RuleKind): boolean {
    return this.format.rule.kind === kind;
  }

  /** InvalidOperation where the format is of another kind. */
  rule<K extends RuleKind>(kind: K): RuleOf<K> {
    const { rule } = this.format;
    return hasKind(rule, kind) ? rule : fail('InvalidOperation');
  }

  replace(rule: ConditionalRule, stopIfTrue = this.format.stopIfTrue): void {
    requireUnprotected(this.sheet);
    this.sheet.updateConditionalFormat(this.id, rule, stopIfTrue);
  }

  /** What the cells look like while the rule holds; colour scales and data bars have no such style. */
  get style(): CellStyle {
    const { rule } = this.format;
    return 'style' in rule ? rule.style : fail('InvalidOperation');
  }

  addStyle(style: CellStyle): void {
    const { rule } = this.format;
    if ('style' in rule) this.replace({ ...rule, style: { ...rule.style, ...style } });
    else fail('InvalidOperation');
  }
}

function hasKind<K extends RuleKind>(rule: ConditionalRule, kind: K): rule is RuleOf<K> {
  return rule.kind === kind;
}
