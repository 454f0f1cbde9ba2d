import { Body1, Button, Field, Input, makeStyles } from '@fluentui/react-components';

import { Section } from '../parts/section';
import { useSpeech } from '../speech';
import type { GalleryEntry } from './gallery-entry';
import type { Insertion } from './use-insertion';

const useStyles = makeStyles({
  text: { margin: 0 },
  action: { alignSelf: 'flex-start' },
  fields: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** The arguments: taken from the selection, typed, or both. */
export function ArgumentFields({ entry, insertion }: { entry: GalleryEntry; insertion: Insertion }) {
  const styles = useStyles();
  const { gallery } = useSpeech().wording.pane;
  const { texts, place, setText, takeSelection, job } = insertion;
  const needed = entry.parameters.filter(({ isOptional }) => !isOptional).length;
  return (
    <Section title={gallery.arguments}>
      <Body1 as="p" className={styles.text}>
        {gallery.argumentsHint}
      </Body1>
      <Button className={styles.action} disabledFocusable={job.isBusy} onClick={takeSelection}>
        {gallery.takeSelection}
      </Button>
      {place !== null && (
        <Body1 as="p" className={styles.text} role="status">
          {place.columns.length > needed
            ? gallery.tooMany(place.columns.length, needed)
            : gallery.taken(place.columns.length)}
        </Body1>
      )}
      <div className={styles.fields}>
        {entry.parameters.map(({ name, description, isOptional }, index) => (
          <Field
            key={name}
            label={isOptional ? gallery.optional(name) : name}
            hint={description}
            required={!isOptional}
          >
            <Input
              value={texts[index] ?? ''}
              autoComplete="off"
              spellCheck={false}
              onChange={(_, { value }) => setText(index, value)}
            />
          </Field>
        ))}
      </div>
    </Section>
  );
}
