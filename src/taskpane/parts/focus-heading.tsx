import { makeStyles, mergeClasses, typographyStyles } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';

interface FocusHeadingProps {
  readonly text: string;
  readonly level: 1 | 2;
  /** The heading takes the focus when this is true and whenever its text changes. */
  readonly takesFocus?: boolean;
}

const useStyles = makeStyles({
  heading: { margin: 0, overflowWrap: 'anywhere', ':focus': { outlineStyle: 'none' } },
  first: typographyStyles.subtitle1,
  second: typographyStyles.subtitle2,
});

/** A heading that keyboard and reader start from after a change that the person asked for. */
export function FocusHeading({ text, level, takesFocus = true }: FocusHeadingProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus, text]);
  const Heading = level === 1 ? 'h1' : 'h2';
  return (
    <Heading
      ref={heading}
      tabIndex={-1}
      className={mergeClasses(styles.heading, level === 1 ? styles.first : styles.second)}
    >
      {text}
    </Heading>
  );
}
