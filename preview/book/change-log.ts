import type { BookEvents } from './book';
import type { Rect } from './cell-value';
import type { Emitter } from './emitter';
import { unite } from './rect';

type Kind = 'changed' | 'formatChanged';
type Source = BookEvents['changed']['source'];

interface Change {
  readonly kind: Kind;
  readonly sheetId: string;
  readonly source: Source;
  range: Rect;
}

/** Gathers changes and other events of one batch and tells each once, in the order in which they first came. */
export class ChangeLog {
  private readonly emitter: Emitter<BookEvents>;
  private readonly changes = new Map<string, Change>();
  private others: (() => void)[] = [];

  constructor(emitter: Emitter<BookEvents>) {
    this.emitter = emitter;
  }

  note(kind: Kind, sheetId: string, range: Rect, source: Source): void {
    const key = `${kind} ${source} ${sheetId}`;
    const known = this.changes.get(key);
    if (known) known.range = unite(known.range, range);
    else this.changes.set(key, { kind, sheetId, source, range });
  }

  add<K extends keyof BookEvents>(event: K, detail: BookEvents[K]): void {
    this.others.push(() => this.emitter.emit(event, detail));
  }

  /** Tells everything gathered: sheets and tables first, since cells change on them. */
  flush(): void {
    const others = this.others;
    const changes = [...this.changes.values()];
    this.others = [];
    this.changes.clear();
    for (const tell of others) tell();
    for (const { kind, sheetId, range, source } of changes) {
      if (kind === 'changed') this.emitter.emit(kind, { sheetId, range, source });
      else this.emitter.emit(kind, { sheetId, range });
    }
  }
}
