import { problemText } from '../../excel/problem-text';
import { selectCell } from '../../excel/select-cell';
import { useSpeech } from '../speech';
import type { Trouble } from '../use-job';
import { ProblemNotice } from './problem-notice';

/** Trouble of a job in the person's language, with the way to the cell where it names one. */
export function TroubleNotice(props: { trouble: Trouble; onRetry?: (() => void) | undefined }) {
  const { wording, language } = useSpeech();
  const { trouble, onRetry } = props;
  if ('unexpected' in trouble) {
    return <ProblemNotice text={wording.pane.common.unexpected(trouble.unexpected)} onRetry={onRetry} />;
  }
  const { sheet, cell } = trouble.problem;
  const isCancelled = trouble.problem.problem === 'cancelled';
  return (
    <ProblemNotice
      text={problemText(trouble.problem, language)}
      intent={isCancelled ? 'warning' : 'error'}
      onRetry={onRetry}
      onGoTo={sheet !== undefined && cell !== undefined ? () => void selectCell(sheet, cell) : undefined}
    />
  );
}
