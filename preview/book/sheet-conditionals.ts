import { generateRandomId } from '@univerjs/core';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
  SetConditionalRuleMutation,
} from '@univerjs/sheets-conditional-formatting';
import type { Rect } from './cell-value';
import type { ConditionalFormat, ConditionalRule } from './sheet-parts';
import type { BookCore } from './book-core';
import { cellAddress } from './column-letters';
import { toGridRule } from './conditional-codec';
import { toRange, toRect } from './rect';

/** The grid's rule carries the rule in the words of Excel with it, so that copies and undo have it too. */
type GridRule = IConditionFormattingRule & { rule: { origin?: ConditionalRule } };

/** Conditional formats of one sheet in order of priority; those made with the grid's own panel are not among them. */
export class SheetConditionals {
  private readonly core: BookCore;
  private readonly id: string;

  constructor(core: BookCore, id: string) {
    this.core = core;
    this.id = id;
  }

  get all(): readonly ConditionalFormat[] {
    const model = this.core.grid.injector.get(ConditionalFormattingRuleModel);
    const rules: readonly GridRule[] = model.getSubunitRules(this.core.unitId, this.id) ?? [];
    return rules.flatMap(({ cfId, ranges, stopIfTrue, rule: { origin } }) =>
      origin ? [{ id: cfId, ranges: ranges.map(toRect), stopIfTrue, rule: origin }] : [],
    );
  }

  add(ranges: readonly Rect[], rule: ConditionalRule, stopIfTrue: boolean): ConditionalFormat {
    const id = `cf-${generateRandomId(8)}`;
    const gridRule = toConditionalRule(id, ranges, rule, stopIfTrue);
    this.core.mutate(
      [{ id: AddConditionalRuleMutation.id, params: { ...this.target, rule: gridRule } }],
      [{ id: DeleteConditionalRuleMutation.id, params: { ...this.target, cfId: id } }],
    );
    return { id, ranges, rule, stopIfTrue };
  }

  update(id: string, rule: ConditionalRule, stopIfTrue?: boolean): void {
    const before = this.find(id);
    if (!before) throw new Error(`The conditional format ${id} has been deleted.`);
    const after = toConditionalRule(id, before.ranges.map(toRect), rule, stopIfTrue ?? before.stopIfTrue);
    const change = (to: IConditionFormattingRule) => ({
      id: SetConditionalRuleMutation.id,
      params: { ...this.target, cfId: id, rule: to },
    });
    this.core.mutate([change(after)], [change({ ...before })]);
  }

  remove(id: string): void {
    const rule = this.find(id);
    if (!rule) return;
    this.core.mutate(
      [{ id: DeleteConditionalRuleMutation.id, params: { ...this.target, cfId: id } }],
      [{ id: AddConditionalRuleMutation.id, params: { ...this.target, rule } }],
    );
  }

  private find(id: string): IConditionFormattingRule | null {
    return (
      this.core.grid.injector.get(ConditionalFormattingRuleModel).getRule(this.core.unitId, this.id, id) ??
      null
    );
  }

  private get target() {
    return { unitId: this.core.unitId, subUnitId: this.id };
  }
}

/** The grid's form of a conditional format. */
export const toConditionalRule = (
  cfId: string,
  ranges: readonly Rect[],
  rule: ConditionalRule,
  stopIfTrue: boolean,
): GridRule => {
  const [first] = ranges;
  const gridRule = toGridRule(rule, first ? cellAddress(first.row, first.column) : 'A1');
  return { cfId, ranges: ranges.map(toRange), stopIfTrue, rule: { ...gridRule, origin: rule } };
};
