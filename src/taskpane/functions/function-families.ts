import type { GalleryEntry } from './gallery-entry';

/** Functions that share the part of their name before the first dot; `stem` is null for those that stand alone. */
export interface FunctionFamily {
  readonly stem: string | null;
  readonly members: readonly GalleryEntry[];
}

/** The families in the order of their first members; functions without a family come last, together. */
export function functionFamilies(entries: readonly GalleryEntry[]): readonly FunctionFamily[] {
  const byStem = new Map<string, GalleryEntry[]>();
  for (const entry of entries) {
    const stem = stemOf(entry);
    const members = byStem.get(stem);
    if (members) members.push(entry);
    else byStem.set(stem, [entry]);
  }
  const groups = [...byStem].map(([stem, members]) => ({ stem, members }));
  const families = groups.filter(({ members }) => members.length > 1);
  const alone = groups.filter(({ members }) => members.length === 1).flatMap(({ members }) => members);
  return alone.length === 0 ? families : [...families, { stem: null, members: alone }];
}

function stemOf({ id }: GalleryEntry): string {
  const dot = id.indexOf('.');
  return dot < 0 ? id : id.slice(0, dot);
}
