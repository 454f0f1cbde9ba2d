import { problem, type Result } from '../../excel/problem';
import type { Language } from '../../i18n/language';
import { readGallery, type GalleryEntry } from './gallery-entry';

const FILES: Record<Language, string> = { 'en-US': 'gallery.json', 'zh-CN': 'gallery-zh-cn.json' };

/** The functions in a language, from the file that stands beside the pane's own page. */
export async function loadGallery(language: Language): Promise<Result<readonly GalleryEntry[]>> {
  const file = FILES[language];
  try {
    const answer = await fetch(file);
    if (!answer.ok) return unreadable(`${file}: ${answer.status}`);
    return readGallery(await answer.json()) ?? unreadable(file);
  } catch (error) {
    return unreadable(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const unreadable = (because: string) => problem('galleryUnreadable', { because });
