import { ServedObject } from '../../protocol/served-object';
import { oneOf, truth } from '../arguments';
import { colorText } from '../cells/color-text';
import type { RuleSource } from './rule-source';

/** `Excel.ConditionalRangeFont`; what the rule leaves alone reads as null. */
export class ConditionalRangeFont extends ServedObject {
  readonly typeName = 'ConditionalRangeFont';
  readonly #source: RuleSource;

  constructor(source: RuleSource) {
    super();
    this.#source = source;
  }

  get color(): string | null {
    return this.#source.style.fontColor ?? null;
  }

  set color(value: unknown) {
    this.#source.addStyle({ fontColor: colorText(value) });
  }

  get bold(): boolean | null {
    return this.#source.style.bold ?? null;
  }

  set bold(value: unknown) {
    this.#source.addStyle({ bold: truth(value) });
  }

  get italic(): boolean | null {
    return this.#source.style.italic ?? null;
  }

  set italic(value: unknown) {
    this.#source.addStyle({ italic: truth(value) });
  }

  get strikethrough(): boolean | null {
    return this.#source.style.strikethrough ?? null;
  }

  set strikethrough(value: unknown) {
    this.#source.addStyle({ strikethrough: truth(value) });
  }

  get underline(): 'Single' | 'None' | null {
    const { underline } = this.#source.style;
    if (underline === undefined) return null;
    return underline ? 'Single' : 'None';
  }

  set underline(value: unknown) {
    this.#source.addStyle({ underline: oneOf(['Single', 'None'], value) === 'Single' });
  }
}
