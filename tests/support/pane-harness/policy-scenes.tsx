import { policyWordsIn } from '../../../src/i18n/policy-words';
import type { Language } from '../../../src/i18n/language';
import type { PolicyCheck } from '../../../src/excel/check-policy';
import { policyRows, STANDARD_POLICY } from '../../../src/policy/policy';
import { tablesOfSet } from '../../../src/policy/starting-sets';
import { PolicyView } from '../../../src/taskpane/policy/policy-view';

const nothing = (): void => undefined;

function view(check: PolicyCheck) {
  return (
    <PolicyView
      check={check}
      look={1}
      isBusy={false}
      chinaYears={{ from: 2004, to: 2026 }}
      notice={null}
      onBack={nothing}
      onMake={nothing}
      onOpen={nothing}
      onGrow={nothing}
      onCheck={nothing}
      onFill={nothing}
      onGoTo={nothing}
      onSave={nothing}
    />
  );
}

const FINDINGS: PolicyCheck['findings'] = [
  {
    severity: 'problem',
    table: 'Aging buckets',
    text: '“20”: expected a value above the one before it.',
    place: { sheet: 'AR Policy', cell: 'E6' },
  },
  {
    severity: 'warning',
    table: '催款阶梯',
    text: '“法务催收”在“正式催款”之后 2 天，而两次通知须间隔 7 天，该通知会被推迟。',
    place: { sheet: 'AR Policy', cell: 'AB7' },
  },
  { severity: 'note', table: 'Calendar', text: 'No holidays are listed.', place: null },
];

/** The page of the credit policy: before there is a sheet, and with one. */
export const POLICY_SCENES = {
  policyStart: () => view({ tables: null, cells: {}, findings: [] }),
  policyStanding: (language: Language) => {
    const words = policyWordsIn(language);
    const tables = tablesOfSet('starter');
    const cells = Object.fromEntries(tables.map((id) => [id, policyRows(id, STANDARD_POLICY, words)]));
    return view({ tables, cells, findings: FINDINGS });
  },
};
