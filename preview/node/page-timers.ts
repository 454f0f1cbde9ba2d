/** The timers of a page, which end with it. */
export class PageTimers {
  readonly #running = new Set<NodeJS.Timeout>();

  readonly functions = {
    setTimeout: (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
      this.#keep(setTimeout(work, delay, ...args)),
    setInterval: (work: (...args: unknown[]) => void, delay?: number, ...args: unknown[]) =>
      this.#keep(setInterval(work, delay, ...args)),
    clearTimeout: (timer: NodeJS.Timeout) => this.#forget(timer),
    clearInterval: (timer: NodeJS.Timeout) => this.#forget(timer),
  };

  clear(): void {
    for (const timer of this.#running) clearTimeout(timer);
    this.#running.clear();
  }

  #keep(timer: NodeJS.Timeout): NodeJS.Timeout {
    this.#running.add(timer);
    return timer;
  }

  #forget(timer: NodeJS.Timeout): void {
    clearTimeout(timer);
    this.#running.delete(timer);
  }
}
