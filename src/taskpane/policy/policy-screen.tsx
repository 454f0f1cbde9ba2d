import { useCallback, useEffect, useState } from 'react';

import { civilDateOf } from '../../domain/calendar/civil-date';
import { addPolicyTables } from '../../excel/add-policy-tables';
import { checkPolicy, type PolicyCheck } from '../../excel/check-policy';
import { editPolicy } from '../../excel/edit-policy';
import { fillCalendar } from '../../excel/fill-calendar';
import { POLICY_SHEET } from '../../excel/own-sheets';
import { ensurePolicySheet } from '../../excel/policy-sheet';
import { isProblem } from '../../excel/problem';
import type { RunContext } from '../../excel/run-context';
import { selectCell } from '../../excel/select-cell';
import { calendarBetween, chinaHolidays, type PublicCalendar } from '../../policy/china-holidays';
import type { PolicyCell } from '../../policy/policy-table';
import type { PolicyTableId } from '../../policy/policy-tables';
import type { StartingSet } from '../../policy/starting-sets';
import { DoneNotice } from '../parts/done-notice';
import { JobNotice } from '../parts/job-notice';
import { useAnnounce } from '../shell/announcer';
import { useSpeech } from '../speech';
import { today } from '../today';
import { useJob } from '../use-job';
import { PolicyView } from './policy-view';

/** Years before this one whose holidays still matter for ledgers of today. */
const YEARS_BACK = 2;

/** The page of the credit policy, tied to the workbook. */
export default function PolicyScreen({ onExit }: { onExit: () => void }) {
  const { wording } = useSpeech();
  const words = wording.policyPane;
  const announce = useAnnounce();
  const job = useJob();
  const { run } = job;
  const [check, setCheck] = useState<PolicyCheck | null>(null);
  const [look, setLook] = useState(0);
  const [china, setChina] = useState<PublicCalendar | null>(null);
  const [said, setSaid] = useState<string | null>(null);

  const lookOver = useCallback(async () => {
    const found = await run((ctx) => checkPolicy(today(), ctx));
    if (!found) return;
    setCheck(found);
    setLook((before) => before + 1);
  }, [run]);
  useEffect(() => void lookOver(), [lookOver]);
  useEffect(() => void chinaHolidays().then(setChina), []);

  const say = async (text: string) => {
    setSaid(text);
    announce(text);
    await lookOver();
  };
  const make = async (set: StartingSet, withHolidays: boolean) => {
    const made = await run((ctx) => makeSheet(set, withHolidays, ctx));
    if (made) await say(words.made);
  };
  const grow = async (set: StartingSet) => {
    const added = await run((ctx) => addPolicyTables(set, ctx));
    if (added) await say(words.grown(added.titles.join(', ')));
  };
  const fill = async () => {
    const filled = await run(async (ctx) => fillCalendar(await chinaNow(), ctx));
    if (filled) await say(words.filled);
  };
  const save = async (table: PolicyTableId, rows: PolicyCell[][]) => {
    const saved = await run((ctx) => editPolicy({ [table]: rows }, ctx));
    if (saved) await say(words.saved(wording.policy.tables[table].title));
  };

  return (
    <PolicyView
      check={check}
      look={look}
      isBusy={job.isBusy}
      chinaYears={china?.covered ?? null}
      notice={
        <>
          {(job.isBusy || job.trouble) && <JobNotice job={job} />}
          {said !== null && !job.trouble && <DoneNotice text={said} />}
        </>
      }
      onBack={onExit}
      onMake={(set, withHolidays) => void make(set, withHolidays)}
      onOpen={() => void run(() => selectCell(POLICY_SHEET, 'A1'))}
      onGrow={(set) => void grow(set)}
      onCheck={() => void lookOver()}
      onFill={() => void fill()}
      onGoTo={({ sheet, cell }) => void run(() => selectCell(sheet, cell))}
      onSave={(table, rows) => void save(table, rows)}
    />
  );
}

async function makeSheet(set: StartingSet, withHolidays: boolean, ctx: RunContext) {
  const made = await ensurePolicySheet(ctx, { set });
  return isProblem(made) || !withHolidays ? made : fillCalendar(await chinaNow(), ctx);
}

/** China's holidays from two years back to the last year that is known. */
async function chinaNow(): Promise<PublicCalendar> {
  const calendar = await chinaHolidays();
  return calendarBetween(calendar, civilDateOf(today()).year - YEARS_BACK, calendar.covered.to);
}
