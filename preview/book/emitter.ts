type Listener<T> = (detail: T) => void;

/** Calls listeners in the order in which they came. */
export class Emitter<Events extends object> {
  private readonly listeners = new Map<keyof Events, Set<Listener<never>>>();

  on<K extends keyof Events>(event: K, listener: Listener<Events[K]>): () => void {
    const all = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, all);
    all.add(listener);
    return () => all.delete(listener);
  }

  emit<K extends keyof Events>(event: K, detail: Events[K]): void {
    // The map keeps under each event only listeners of that event.
    for (const listener of [...(this.listeners.get(event) ?? [])]) (listener as Listener<Events[K]>)(detail);
  }
}
