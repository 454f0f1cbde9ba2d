import { ServedObject } from '../../protocol/served-object';
import { truth } from '../arguments';
import type { StyleTarget } from './style-target';

/** `Excel.FormatProtection`: what is locked once the sheet is protected. */
export class FormatProtection extends ServedObject {
  readonly typeName = 'FormatProtection';
  readonly #target: StyleTarget;

  constructor(target: StyleTarget) {
    super();
    this.#target = target;
  }

  get locked(): boolean | null {
    return this.#target.read((style) => style.locked ?? true);
  }

  set locked(value: unknown) {
    this.#target.apply({ locked: truth(value) });
  }
}
