import type { ServedObject } from './served-object';

/** Objects the library keeps between batches (`_KeepReference`), by the name their proxies use from then on. */
export class References {
  readonly #objects = new Map<string, ServedObject>();
  readonly #names = new Map<ServedObject, string>();
  #last = 0;

  keep(object: ServedObject): void {
    if (this.#names.has(object)) return;
    this.#last += 1;
    const name = `r${this.#last}`;
    this.#names.set(object, name);
    this.#objects.set(name, object);
  }

  release(name: unknown): void {
    const object = typeof name === 'string' ? this.#objects.get(name) : undefined;
    if (object === undefined || typeof name !== 'string') return;
    this.#objects.delete(name);
    this.#names.delete(object);
  }

  clear(): void {
    this.#objects.clear();
    this.#names.clear();
  }

  find(name: string): ServedObject | null {
    return this.#objects.get(name) ?? null;
  }

  nameOf(object: ServedObject): string | null {
    return this.#names.get(object) ?? null;
  }

  get count(): number {
    return this.#objects.size;
  }
}
