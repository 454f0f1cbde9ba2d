import { ServedObject, type Identity } from '../../protocol/served-object';
import { fail } from '../../protocol/api-error';
import { oneOf } from '../arguments';
import { colorText } from '../cells/color-text';
import { requireUnprotected } from '../cells/write-guard';
import { sideCells, type BorderSide } from './border-side';
import type { StyleTarget } from './style-target';
import type { CellStyle } from '../../book/cell-style';

type Line = NonNullable<NonNullable<CellStyle['borders']>['top']>;

const STYLES = ['None', 'Continuous', 'Dash', 'Dot', 'Double'] as const;
const WEIGHTS = ['Thin', 'Medium', 'Thick'] as const;

/** `Excel.RangeBorder`: one side of the range. */
export class RangeBorder extends ServedObject {
  readonly typeName = 'RangeBorder';
  readonly #target: StyleTarget;
  readonly #side: BorderSide;

  constructor(target: StyleTarget, side: BorderSide) {
    super();
    this.#target = target;
    this.#side = side;
  }

  override identity(): Identity {
    return { Id: this.#side };
  }

  get sideIndex(): BorderSide {
    return this.#side;
  }

  get style(): (typeof STYLES)[number] {
    const line = this.#line();
    if (line === null) return 'None';
    return line.style === 'Dash' || line.style === 'Dot' || line.style === 'Double'
      ? line.style
      : 'Continuous';
  }

  set style(value: unknown) {
    const style = oneOf(STYLES, value);
    const drawn = style === 'Continuous' ? this.weight : style;
    this.#draw(drawn === 'None' ? null : { style: drawn, color: this.color });
  }

  get weight(): (typeof WEIGHTS)[number] {
    const style = this.#line()?.style;
    return style === 'Medium' || style === 'Thick' ? style : 'Thin';
  }

  set weight(value: unknown) {
    if (value === 'Hairline') fail('NotImplemented', 'The preview draws no hairlines.');
    this.#draw({ style: oneOf(WEIGHTS, value), color: this.color });
  }

  get color(): string {
    return this.#line()?.color ?? '#000000';
  }

  set color(value: unknown) {
    this.#draw({ style: this.#line()?.style ?? 'Thin', color: colorText(value) });
  }

  #line(): Line | null {
    const [area] = this.#target.areas;
    if (area === undefined) return null;
    const cells = sideCells(area.rect, this.#side);
    if (cells === null) return null;
    return area.sheet.styleAt(cells.rect.row, cells.rect.column).borders?.[cells.edge] ?? null;
  }

  #draw(line: Line | null): void {
    for (const { sheet, rect } of this.#target.areas) {
      requireUnprotected(sheet);
      const cells = sideCells(rect, this.#side);
      if (cells !== null) sheet.applyStyle(cells.rect, { borders: { [cells.edge]: line } });
    }
  }
}
