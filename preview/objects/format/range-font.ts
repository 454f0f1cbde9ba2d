import { ServedObject } from '../../protocol/served-object';
import { finite, oneOf, text, truth } from '../arguments';
import { colorText } from '../cells/color-text';
import { fail } from '../../protocol/api-error';
import type { StyleTarget } from './style-target';

/** `Excel.RangeFont`. */
export class RangeFont extends ServedObject {
  readonly typeName = 'RangeFont';
  readonly #target: StyleTarget;

  constructor(target: StyleTarget) {
    super();
    this.#target = target;
  }

  get bold(): boolean | null {
    return this.#target.read((style) => style.bold ?? false);
  }

  set bold(value: unknown) {
    this.#target.apply({ bold: truth(value) });
  }

  get italic(): boolean | null {
    return this.#target.read((style) => style.italic ?? false);
  }

  set italic(value: unknown) {
    this.#target.apply({ italic: truth(value) });
  }

  get underline(): 'Single' | 'None' | null {
    return this.#target.read((style) => (style.underline === true ? 'Single' : 'None'));
  }

  set underline(value: unknown) {
    this.#target.apply({ underline: oneOf(['Single', 'None'], value) === 'Single' });
  }

  get strikethrough(): boolean | null {
    return this.#target.read((style) => style.strikethrough ?? false);
  }

  set strikethrough(value: unknown) {
    this.#target.apply({ strikethrough: truth(value) });
  }

  get name(): string | null {
    return this.#target.read((style) => style.fontName ?? 'Calibri');
  }

  set name(value: unknown) {
    this.#target.apply({ fontName: text(value) });
  }

  get size(): number | null {
    return this.#target.read((style) => style.fontSize ?? 11);
  }

  set size(value: unknown) {
    const size = finite(value);
    this.#target.apply({ fontSize: size >= 1 && size <= 409 ? size : fail('InvalidArgument') });
  }

  get color(): string | null {
    return this.#target.read((style) => style.fontColor ?? '#000000');
  }

  set color(value: unknown) {
    this.#target.apply({ fontColor: colorText(value) });
  }
}
