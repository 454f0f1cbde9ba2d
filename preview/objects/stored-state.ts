/**
 * Properties that the preview keeps and reads back without any effect of its own (what is printed, for instance).
 * The owner is a key such as the id of a sheet; docs/preview-fidelity.md lists them all.
 */
export class StoredState {
  readonly #values = new Map<string, unknown>();

  read<T>(owner: string, member: string, initial: T): T {
    const key = `${owner} ${member}`;
    // The only writer of a key is the setter of the same member, which has checked the type.
    return this.#values.has(key) ? (this.#values.get(key) as T) : initial;
  }

  write(owner: string, member: string, value: unknown): void {
    this.#values.set(`${owner} ${member}`, value);
  }
}
