import { Field, Radio, RadioGroup } from '@fluentui/react-components';

import { LANGUAGES } from '../../i18n/language';
import { APPEARANCES } from '../preferences';
import type { Preferences } from '../preferences';
import { Content } from '../parts/content';
import { ScreenHeader } from '../shell/screen-header';
import { useSpeech } from '../speech';
import { Diagnosis } from './diagnosis';
import { Upkeep } from './upkeep';

interface SettingsProps {
  readonly preferences: Preferences;
  readonly onPrefer: (change: Partial<Preferences>) => void;
  readonly onBack: () => void;
}

/** Language and appearance of the pane. Each language is named in itself, so that anyone finds the way back. */
export function Settings({ preferences, onPrefer, onBack }: SettingsProps) {
  const { settings } = useSpeech().wording.pane;
  const languages = [...LANGUAGES, 'auto' as const];
  return (
    <>
      <ScreenHeader title={settings.title} onBack={onBack} />
      <Content>
        <Field label={settings.language}>
          <RadioGroup value={preferences.language}>
            {languages.map((language) => (
              <Radio
                key={language}
                value={language}
                label={settings.languages[language]}
                onChange={() => onPrefer({ language })}
              />
            ))}
          </RadioGroup>
        </Field>
        <Field label={settings.appearance}>
          <RadioGroup value={preferences.appearance}>
            {APPEARANCES.map((appearance) => (
              <Radio
                key={appearance}
                value={appearance}
                label={settings.appearances[appearance]}
                onChange={() => onPrefer({ appearance })}
              />
            ))}
          </RadioGroup>
        </Field>
        <Upkeep />
        <Diagnosis />
      </Content>
    </>
  );
}
