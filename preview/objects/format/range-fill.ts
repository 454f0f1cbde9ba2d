import { ServedObject } from '../../protocol/served-object';
import { colorText } from '../cells/color-text';
import type { StyleTarget } from './style-target';

/** `Excel.RangeFill`: solid colours. */
export class RangeFill extends ServedObject {
  readonly typeName = 'RangeFill';
  readonly #target: StyleTarget;

  constructor(target: StyleTarget) {
    super();
    this.#target = target;
  }

  get color(): string | null {
    return this.#target.read((style) => style.fill ?? '#FFFFFF');
  }

  set color(value: unknown) {
    if (value === '') this.clear();
    else this.#target.apply({ fill: colorText(value) });
  }

  clear(): void {
    this.#target.apply({ fill: null });
  }
}
