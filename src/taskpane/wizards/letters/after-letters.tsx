import { LetterFilesPanel } from './letter-files-panel';
import type { LetterPlan } from './letter-plan';

/** What can be done once the sheet is written: the same letters as files. */
export function AfterLetters({ plan }: { plan: LetterPlan }) {
  const [first] = plan.letters;
  return first === undefined ? null : <LetterFilesPanel plan={plan} shown={first} />;
}
