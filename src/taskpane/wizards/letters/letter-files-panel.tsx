import { Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { DoneNotice } from '../../parts/done-notice';
import { JobNotice } from '../../parts/job-notice';
import { ProblemNotice } from '../../parts/problem-notice';
import { Section } from '../../parts/section';
import { hostThatBlocksFiles, saveFile } from '../../save-file';
import { useSpeech } from '../../speech';
import { useJob } from '../../use-job';
import type { LetterDocument } from './letter-document';
import { letterFile, letterFileText, LETTER_FILES, type LetterFileKind } from './letter-files';
import type { LetterPlan } from './letter-plan';
import { TextToCopy } from './text-to-copy';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

/** What became of the last file: it was saved, or its text is shown. */
interface Outcome {
  readonly kind: LetterFileKind;
  readonly savedAs: string | null;
  readonly text: string | null;
}

/** The letters as files; where the host saves none, their text to copy, and why. */
export function LetterFilesPanel({ plan, shown }: { plan: LetterPlan; shown: LetterDocument }) {
  const styles = useStyles();
  const { wording, language } = useSpeech();
  const { files } = wording.letterPane;
  const job = useJob();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const savedAs = outcome?.savedAs ?? null;
  const text = outcome?.text ?? null;
  const blockedBy = hostThatBlocksFiles();
  const showText = (kind: LetterFileKind) =>
    setOutcome({ kind, savedAs: null, text: letterFileText(kind, plan, shown, new Date(), { language }) });
  const save = async (kind: LetterFileKind) => {
    setOutcome(null);
    if (blockedBy !== null) {
      showText(kind);
      return;
    }
    const file = await job.run((ctx) => letterFile(kind, plan, new Date(), ctx));
    if (file === null) return;
    saveFile(file.name, file.content, file.type);
    setOutcome({ kind, savedAs: file.name, text: null });
  };
  return (
    <Section title={files.title}>
      <Body1 as="p" className={styles.text}>
        {files.text}
      </Body1>
      <div className={styles.buttons}>
        {LETTER_FILES.map((kind) => (
          <Button key={kind} size="small" disabledFocusable={job.isBusy} onClick={() => void save(kind)}>
            {files[kind]}
          </Button>
        ))}
      </div>
      {(job.isBusy || job.trouble) && <JobNotice job={job} />}
      {outcome !== null && savedAs !== null && (
        <>
          <DoneNotice text={files.saved(savedAs)} />
          <Button size="small" appearance="subtle" onClick={() => showText(outcome.kind)}>
            {`${files.nothing} ${files.show}`}
          </Button>
        </>
      )}
      {outcome !== null && text !== null && (
        <>
          {blockedBy !== null && <ProblemNotice text={files.blocked(blockedBy)} intent="warning" />}
          <TextToCopy text={text} hint={hintOf(outcome.kind, shown, files)} />
        </>
      )}
    </Section>
  );
}

function hintOf(
  kind: LetterFileKind,
  shown: LetterDocument,
  files: { wordAsText: string; oneMail: (customer: string) => string },
): string | undefined {
  if (kind === 'word') return files.wordAsText;
  return kind === 'mail' ? files.oneMail(shown.customer) : undefined;
}
