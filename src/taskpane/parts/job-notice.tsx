import { useEffect } from 'react';

import { useAnnounce } from '../shell/announcer';
import { useSpeech } from '../speech';
import type { Job } from '../use-job';
import { ProgressNotice } from './progress-notice';
import { TroubleNotice } from './trouble-notice';

interface JobNoticeProps {
  readonly job: Job;
  /** What is done before the work itself tells. */
  readonly message?: string;
  readonly onRetry?: (() => void) | undefined;
}

/** A job while it runs and when it ends in trouble; phases are announced, figures are not. */
export function JobNotice({ job, message, onRetry }: JobNoticeProps) {
  const { frame } = useSpeech().wording.pane;
  const announce = useAnnounce();
  const { progress } = job;
  const saying = progress ? frame.phases[progress.phase] : (message ?? frame.busy);
  useEffect(() => {
    if (job.isBusy) announce(saying);
  }, [announce, job.isBusy, saying]);
  if (job.isBusy) {
    const done = progress && progress.total > 0 ? progress.done / progress.total : undefined;
    return <ProgressNotice message={saying} done={done} onCancel={job.cancel} />;
  }
  return job.trouble && <TroubleNotice trouble={job.trouble} onRetry={onRetry} />;
}
