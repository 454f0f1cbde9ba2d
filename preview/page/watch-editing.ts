import { IEditorBridgeService } from '@univerjs/sheets-ui';
import type { PageBook } from '../book/page-book';

/** Tells when somebody begins and ends typing into a cell or the formula bar. Returns the way to stop. */
export function watchEditing(book: PageBook, tell: (isEditing: boolean) => void): () => void {
  const editor = book.core.grid.injector.get(IEditorBridgeService);
  let isEditing = false;
  const subscription = editor.visible$.subscribe(({ visible }) => {
    if (visible === isEditing) return;
    isEditing = visible;
    tell(visible);
  });
  return () => subscription.unsubscribe();
}
