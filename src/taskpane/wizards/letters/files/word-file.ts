import { newBreather } from '../../../../excel/breather';
import type { Result } from '../../../../excel/problem';
import type { RunContext } from '../../../../excel/run-context';
import type { LetterDocument } from '../letter-document';

/** Letters in one Word file (.docx), each on a page of its own. The library is loaded when somebody wants one. */
export async function wordFile(
  letters: readonly LetterDocument[],
  ctx: RunContext,
): Promise<Result<Uint8Array>> {
  const [{ packLetters }, { wordLetter }] = await Promise.all([
    import('./word-package'),
    import('./word-letter'),
  ]);
  const breathe = newBreather(ctx);
  const parts: ReturnType<typeof wordLetter> = [];
  for (const [at, letter] of letters.entries()) {
    parts.push(...wordLetter(letter, at > 0));
    ctx.onProgress({ phase: 'writing', done: at + 1, total: letters.length });
    const stopped = await breathe();
    if (stopped !== null) return stopped;
  }
  return packLetters(parts);
}
