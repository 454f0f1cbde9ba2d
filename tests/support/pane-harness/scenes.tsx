import type { ReactNode } from 'react';

import type { Language } from '../../../src/i18n/language';
import { wordingIn } from '../../../src/i18n/wording';
import { functionGallery } from '../../../src/functions/help/function-gallery';
import { FunctionDetail } from '../../../src/taskpane/functions/function-detail';
import { GalleryList } from '../../../src/taskpane/functions/gallery-list';
import type { Insertion } from '../../../src/taskpane/functions/use-insertion';
import { Help } from '../../../src/taskpane/help/help';
import { Home } from '../../../src/taskpane/home/home';
import { ProblemNotice } from '../../../src/taskpane/parts/problem-notice';
import { ProgressNotice } from '../../../src/taskpane/parts/progress-notice';
import { UndoNotice } from '../../../src/taskpane/parts/undo-notice';
import { DEFAULT_PREFERENCES } from '../../../src/taskpane/preferences';
import { Settings } from '../../../src/taskpane/settings/settings';
import { ErrorBoundary } from '../../../src/taskpane/shell/error-boundary';
import type { Job } from '../../../src/taskpane/use-job';
import type { Undo } from '../../../src/taskpane/use-undo';
import { DunningPreview } from '../../../src/taskpane/wizards/dunning-schedule/dunning-preview';
import type { WizardStep } from '../../../src/taskpane/wizards/frame/step';
import { WizardFrame } from '../../../src/taskpane/wizards/frame/wizard-frame';
import { CustomerDetail } from '../../../src/taskpane/wizards/score-customers/customer-detail';
import { ScorePreview } from '../../../src/taskpane/wizards/score-customers/score-preview';
import { CheckStep } from '../../../src/taskpane/wizards/steps/check-step';
import { OptionsStep } from '../../../src/taskpane/wizards/steps/options-step';
import { PickStep } from '../../../src/taskpane/wizards/steps/pick-step';
import { ReceiptStep } from '../../../src/taskpane/wizards/steps/receipt-step';
import { POLICY_SCENES } from './policy-scenes';
import type { SceneName } from './scene-names';
import { dunningPlan, inspection, checkedLedger, offers, receipts, scorePlan } from './plain-data';

const nothing = (): void => undefined;

const IDLE: Job = {
  ...{ isBusy: false, progress: null, trouble: null },
  ...{ run: () => Promise.resolve(null), cancel: nothing, clear: nothing },
};

const UNDO_THAT_ASKS: Undo = {
  job: IDLE,
  asking: receipts[0]!,
  outcome: null,
  undo: () => Promise.resolve(),
  keep: nothing,
};

function framed(
  language: Language,
  step: WizardStep,
  body: ReactNode,
  more: { progress?: ReactNode; trouble?: ReactNode } = {},
) {
  const { pane, wizards } = wordingIn(language);
  const action = { label: pane.common.continue, isReady: true, onAct: nothing };
  return (
    <WizardFrame
      title={wizards.list.score.title}
      step={step}
      onExit={nothing}
      onBack={nothing}
      action={action}
      {...more}
    >
      {body}
    </WizardFrame>
  );
}

function home(isFirst: boolean, runs: boolean) {
  return (
    <Home
      takesFocus={false}
      onHelp={nothing}
      onFunctions={nothing}
      onWizard={nothing}
      welcome={isFirst ? { isBusy: false, onInsertSample: nothing, onSkip: nothing } : null}
      policy={{ onOpen: nothing }}
      runs={{ runs: runs ? receipts : [], isBusy: false, onGoTo: nothing, onUndo: nothing }}
      notice={null}
    />
  );
}

function check(language: Language, asksAll: boolean) {
  return framed(
    language,
    'check',
    <CheckStep
      inspection={inspection}
      mapping={inspection.mapping}
      onMapping={nothing}
      answers={asksAll ? { dateOrder: 'DMY', decimalMark: '.', keepCopies: false } : {}}
      onAnswers={nothing}
      checked={asksAll ? null : checkedLedger}
      onGoTo={nothing}
    />,
    asksAll
      ? {
          trouble: (
            <ProblemNotice
              text={wordingIn(language).problems.noHeader({ sheet: 'Open items November', cell: 'A1' })}
              onGoTo={nothing}
              onRetry={nothing}
            />
          ),
        }
      : {},
  );
}

/** Every screen of the pane, from plain data. */
export const SCENES: Record<SceneName, (language: Language) => ReactNode> = {
  ...POLICY_SCENES,
  firstRun: () => home(true, false),
  home: () => home(false, true),
  help: () => <Help onBack={nothing} />,
  settings: () => <Settings preferences={DEFAULT_PREFERENCES} onPrefer={nothing} onBack={nothing} />,
  pick: (language) =>
    framed(
      language,
      'pick',
      <PickStep
        offers={offers}
        chosen="table:Invoices"
        isBusy={false}
        onChoose={nothing}
        onLookAgain={nothing}
      />,
    ),
  pickEmpty: (language) =>
    framed(
      language,
      'pick',
      <PickStep offers={[]} chosen={null} isBusy={false} onChoose={nothing} onLookAgain={nothing} />,
    ),
  check: (language) => check(language, false),
  checkTrouble: (language) => check(language, true),
  options: (language) =>
    framed(language, 'options', <OptionsStep asOf="2026-11-23" lastDay={46_295} onAsOf={nothing} />, {
      progress: (
        <ProgressNotice
          message={wordingIn(language).pane.frame.phases.computing}
          done={0.42}
          onCancel={nothing}
        />
      ),
    }),
  optionsMissing: (language) =>
    framed(language, 'options', <OptionsStep asOf="" lastDay={null} onAsOf={nothing} />),
  scorePreview: (language) => framed(language, 'preview', <ScorePreview plan={scorePlan} />),
  customer: (language) =>
    framed(
      language,
      'preview',
      <CustomerDetail gradeOrder={scorePlan.gradeOrder} customer={scorePlan.rows[0]!} onClose={nothing} />,
    ),
  dunningPreview: (language) => framed(language, 'preview', <DunningPreview plan={dunningPlan} />),
  dunningNone: (language) =>
    framed(language, 'preview', <DunningPreview plan={{ ...dunningPlan, rows: [], leftOut: [] }} />),
  receipt: (language) => receipt(language, false),
  receiptUndone: (language) => receipt(language, true),
  undoAsks: (language) => framed(language, 'receipt', <UndoNotice undo={UNDO_THAT_ASKS} />),
  functions: (language) => gallery(language, ''),
  functionsNone: (language) => gallery(language, 'depreciation'),
  functionOpen: (language) => openFunction(language, {}),
  functionInserted: (language) =>
    openFunction(language, { texts: READY, outcome: { kind: 'inserted', receipt: INSERTED } }),
  functionOccupied: (language) =>
    openFunction(language, {
      texts: READY,
      outcome: { kind: 'occupied', cell: 'C2', found: '=SUMIFS(F:F,A:A,A2)' },
    }),
  functionTrouble: (language) =>
    openFunction(language, {
      place: null,
      texts: ['', '', ''],
      job: {
        ...IDLE,
        trouble: {
          problem: { problem: 'formulaAreas', sheet: 'Open items November', count: 2 },
        },
      },
    }),
  failed: () => (
    <ErrorBoundary onRecover={nothing}>
      <Failing />
    </ErrorBoundary>
  ),
};

function Failing(): ReactNode {
  throw new Error('a figure was drawn that is not there');
}

const READY = ['A2:A90', 'B2:B90', '90'];

const INSERTED = {
  sheet: 'Open items November',
  cell: 'C2',
  formula: '=AR.DSO(A2:A90, B2:B90, 90)',
  before: '',
};

function gallery(language: Language, wanted: string) {
  return (
    <GalleryList
      entries={functionGallery(language)}
      wanted={wanted}
      lastOpened={null}
      onWanted={nothing}
      onOpen={nothing}
      onBack={nothing}
    />
  );
}

function openFunction(language: Language, part: Partial<Insertion>) {
  const insertion: Insertion = {
    job: IDLE,
    place: { sheet: 'Open items November', cell: 'C2', columns: ['A2:A90', 'B2:B90'] },
    texts: ['A2:A90', 'B2:B90', ''],
    outcome: null,
    setText: nothing,
    takeSelection: nothing,
    insert: nothing,
    takeBack: nothing,
    keep: nothing,
    ...part,
  };
  return <FunctionDetail entry={functionGallery(language)[0]!} insertion={insertion} onBack={nothing} />;
}

function receipt(language: Language, isUndone: boolean) {
  return framed(
    language,
    'receipt',
    <ReceiptStep
      receipt={receipts[0]!}
      isUndone={isUndone}
      isBusy={false}
      onGoToSheet={nothing}
      onUndo={nothing}
      onStartAgain={nothing}
    />,
  );
}
