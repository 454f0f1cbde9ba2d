import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

import { cellText } from './files/letter-text';
import type { LetterBlock, LetterDocument, LetterTable } from './letter-document';
import { figures } from './letter-money';

const useStyles = makeStyles({
  paper: {
    display: 'flex',
    flexDirection: 'column',
    gap: '12px',
    padding: '16px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
    minWidth: 0,
  },
  paragraph: { margin: 0 },
  line: { display: 'block' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  end: { textAlign: 'end' },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  frame: { overflowX: 'auto', minWidth: 0 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase100 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, padding: '4px 0' },
  cell: {
    padding: '3px 4px',
    textAlign: 'start',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'normal',
  },
  figure: { textAlign: 'end', whiteSpace: 'nowrap' },
});

/** A letter as it will read: text only, so that nothing in a ledger can be markup here. */
export function LetterView({ letter, label }: { letter: LetterDocument; label: string }) {
  const styles = useStyles();
  return (
    <article className={styles.paper} aria-label={label}>
      {letter.blocks.map((block, at) => (
        <Block key={at} block={block} />
      ))}
    </article>
  );
}

function Block({ block }: { block: LetterBlock }) {
  const styles = useStyles();
  switch (block.kind) {
    case 'facts':
      return (
        <Lines lines={block.facts.map(({ label, text }) => `${label}: ${text}`)} className={styles.end} />
      );
    case 'title':
      return <h3 className={styles.title}>{block.text}</h3>;
    case 'text':
      return block.paragraphs.map((lines, at) => <Lines key={at} lines={lines} />);
    case 'table':
      return <Table table={block.table} />;
    case 'sums':
      return (
        <table className={styles.table}>
          <tbody>
            {block.lines.map(({ label, currency, amount, isResult }) => (
              <tr key={`${label} ${currency}`} className={isResult ? styles.strong : undefined}>
                <td className={styles.cell}>{label}</td>
                <td
                  className={mergeClasses(styles.cell, styles.figure)}
                >{`${currency} ${figures(amount)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      );
    case 'signature':
      return <Lines lines={block.lines} className={styles.end} />;
    case 'sender':
      return <Lines lines={block.lines} className={styles.strong} />;
    default:
      return <Lines lines={block.lines} />;
  }
}

function Lines({ lines, className }: { lines: readonly string[]; className?: string }) {
  const styles = useStyles();
  return (
    <p className={mergeClasses(styles.paragraph, className)}>
      {lines.map((line, at) => (
        <span key={at} className={styles.line}>
          {line}
        </span>
      ))}
    </p>
  );
}

function Table({ table: { title, columns, rows, totalRows } }: { table: LetterTable }) {
  const styles = useStyles();
  const classOf = (at: number) =>
    mergeClasses(styles.cell, columns[at]?.kind === 'text' ? undefined : styles.figure);
  return (
    // The table may be wider than the pane: it scrolls by itself, by keyboard too.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={styles.frame} tabIndex={0} role="group" aria-label={title}>
      <table className={styles.table}>
        <caption className={styles.caption}>{title}</caption>
        <thead>
          <tr>
            {columns.map((column, at) => (
              <th key={column.key} scope="col" className={mergeClasses(classOf(at), styles.strong)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={at} className={at >= rows.length - totalRows ? styles.strong : undefined}>
              {row.map((cell, column) => (
                <td key={columns[column]?.key} className={classOf(column)}>
                  {cellText(cell, columns[column])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
