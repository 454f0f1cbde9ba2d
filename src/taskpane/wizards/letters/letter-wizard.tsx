import { WizardScreen } from '../frame/wizard-screen';
import type { WizardKind } from '../frame/wizard-kind';
import { useSpeech } from '../../speech';
import { planLetters, writeLetters } from './job';
import { AfterLetters } from './after-letters';
import { LetterOptions } from './letter-options';
import type { LetterChoices, LetterPlan } from './letter-plan';
import { LetterPreview } from './letter-preview';

const LETTERS: WizardKind<LetterPlan, LetterChoices> = {
  id: 'letters',
  plan: planLetters,
  write: writeLetters,
  Preview: LetterPreview,
  choices: { set: 'notices', language: 'english', customer: '' },
  Options: LetterOptions,
  After: AfterLetters,
};

/** The wizard that writes letters; the file's default because it is loaded when it is opened. */
export default function LetterWizard(props: { onExit: () => void }) {
  const { language } = useSpeech();
  const spoken = language === 'zh-CN' ? 'chinese' : 'english';
  const kind = { ...LETTERS, choices: { ...LETTERS.choices, language: spoken } as const };
  return <WizardScreen kind={kind} onExit={props.onExit} />;
}
