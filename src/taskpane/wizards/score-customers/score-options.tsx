import { Checkbox } from '@fluentui/react-components';

import { useSpeech } from '../../speech';
import type { OptionsProps } from '../frame/wizard-kind';
import type { ScoreChoices } from './job';

/** Whether the limits are opened up on a sheet of their own. */
export function ScoreOptions({ choices, onChoices }: OptionsProps<ScoreChoices>) {
  const { limits } = useSpeech().wording.assess;
  return (
    <Checkbox
      label={limits.withSheet}
      checked={choices.withLimits}
      onChange={(_, { checked }) => onChoices({ withLimits: checked === true })}
    />
  );
}
