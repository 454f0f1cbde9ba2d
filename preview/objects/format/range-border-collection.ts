import { fail } from '../../protocol/api-error';
import { ServedCollection } from '../../protocol/served-object';
import { BORDER_SIDES } from './border-side';
import { RangeBorder } from './range-border';
import type { StyleTarget } from './style-target';

/** `Excel.RangeBorderCollection`: the four edges and the two directions inside; diagonals are not drawn. */
export class RangeBorderCollection extends ServedCollection<RangeBorder> {
  readonly typeName = 'RangeBorderCollection';
  readonly #target: StyleTarget;

  constructor(target: StyleTarget) {
    super();
    this.#target = target;
  }

  items(): readonly RangeBorder[] {
    return BORDER_SIDES.map((side) => new RangeBorder(this.#target, side));
  }

  override getItem(key: unknown): RangeBorder {
    if (key === 'DiagonalDown' || key === 'DiagonalUp')
      fail('NotImplemented', 'The preview draws no diagonal borders.');
    return this.find(key) ?? fail('InvalidArgument');
  }
}
