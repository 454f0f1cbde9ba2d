/** Members of the Excel API that were asked for and are not served, as `Type.member` with the number of times. */
export class GapList {
  readonly #counts = new Map<string, number>();

  note(member: string): void {
    this.#counts.set(member, (this.#counts.get(member) ?? 0) + 1);
  }

  get members(): ReadonlyMap<string, number> {
    return this.#counts;
  }

  clear(): void {
    this.#counts.clear();
  }
}
