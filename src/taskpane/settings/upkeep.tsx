import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import type { Result } from '../../excel/problem';
import type { Repair } from '../../excel/repair-formulas';
import type { RunContext } from '../../excel/run-context';
import { isProblem } from '../../excel/problem';
import { DoneNotice } from '../parts/done-notice';
import { JobNotice } from '../parts/job-notice';
import { Section } from '../parts/section';
import { useAnnounce } from '../shell/announcer';
import { useSpeech } from '../speech';
import { useJob } from '../use-job';

const useStyles = makeStyles({
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
});

/** Copies to share and formulas to repair; what a click needs is loaded by the click. */
export function Upkeep() {
  const styles = useStyles();
  const { upkeep: words } = useSpeech().wording;
  const announce = useAnnounce();
  const job = useJob();
  const [said, setSaid] = useState<string | null>(null);
  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const share = async () => {
    const made = await job.run(async (ctx) => {
      const { shareCopy } = await import('../../excel/share-copy');
      return shareCopy(ctx);
    });
    if (made) say(words.shareDone(made.receipt.sheet, made.formulas));
  };
  const repair = async () => {
    const done = await job.run(repairAll);
    if (!done) return;
    const skipped = done.skipped.length > 0 ? ` ${words.repairSkipped(done.skipped.join(', '))}` : '';
    say(words.repairDone(done.count) + skipped);
  };
  return (
    <Section title={words.title}>
      {(job.isBusy || job.trouble) && <JobNotice job={job} />}
      {said !== null && !job.isBusy && !job.trouble && <DoneNotice text={said} />}
      <Body1 as="p" className={styles.text}>
        {words.shareText}
      </Body1>
      <Button className={styles.action} disabledFocusable={job.isBusy} onClick={() => void share()}>
        {words.share}
      </Button>
      <Body1 as="p" className={styles.text}>
        {words.repairText}
      </Body1>
      <Button className={styles.action} disabledFocusable={job.isBusy} onClick={() => void repair()}>
        {words.repair}
      </Button>
    </Section>
  );
}

async function repairAll(ctx: RunContext): Promise<Result<Repair>> {
  const [{ repairFormulas }, { loadGallery }] = await Promise.all([
    import('../../excel/repair-formulas'),
    import('../functions/load-gallery'),
  ]);
  const entries = await loadGallery(ctx.language);
  if (isProblem(entries)) return entries;
  return repairFormulas(
    entries.map(({ id }) => `AR.${id}`),
    ctx,
  );
}
