import { Body1, Button, Checkbox, Field, Radio, RadioGroup, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';

import { STARTING_SETS, type StartingSet } from '../../policy/starting-sets';
import { useSpeech } from '../speech';

interface SetChoiceProps {
  readonly isBusy: boolean;
  readonly onMake: (set: StartingSet, withHolidays: boolean) => void;
}

const useStyles = makeStyles({
  choice: { display: 'flex', flexDirection: 'column', gap: '12px' },
  text: { margin: 0 },
  make: { alignSelf: 'flex-start' },
});

/** Which tables a new policy sheet begins with. */
export function SetChoice({ isBusy, onMake }: SetChoiceProps) {
  const styles = useStyles();
  const { wording, language } = useSpeech();
  const words = wording.policyPane;
  const [set, setSet] = useState<StartingSet>('starter');
  const [withHolidays, setWithHolidays] = useState(language === 'zh-CN');
  return (
    <div className={styles.choice}>
      <Field label={words.start}>
        <RadioGroup value={set}>
          {STARTING_SETS.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  <b>{words.sets[one].name}</b>
                  <br />
                  {words.sets[one].gain}
                </>
              }
              onChange={() => setSet(one)}
            />
          ))}
        </RadioGroup>
      </Field>
      <Body1 as="p" className={styles.text}>
        {words.startText}
      </Body1>
      <Checkbox
        label={words.withHolidays}
        checked={withHolidays}
        onChange={(_, data) => setWithHolidays(data.checked === true)}
      />
      <Button
        className={styles.make}
        appearance="primary"
        disabledFocusable={isBusy}
        onClick={() => onMake(set, withHolidays)}
      >
        {words.make}
      </Button>
    </div>
  );
}
