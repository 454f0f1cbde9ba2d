import type { GalleryEntry } from './gallery-entry';

/** The functions whose name, title or description has all the words; those with them in name or title come first. */
export function findFunctions(entries: readonly GalleryEntry[], wanted: string): readonly GalleryEntry[] {
  const words = plain(wanted).split(/\s+/).filter(Boolean);
  const has = (text: string) => words.every((word) => text.includes(word));
  const isNamed = (entry: GalleryEntry) => has(plain(`AR.${entry.id} ${entry.title}`));
  const found = entries.filter(
    (entry) => isNamed(entry) || has(plain(`AR.${entry.id} ${entry.title} ${entry.description}`)),
  );
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}

/** Full-width letters and capitals are typed by the way people write, not by what they look for. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().trim();
}
