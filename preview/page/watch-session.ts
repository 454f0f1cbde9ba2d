import type { Rect } from '../book/cell-value';
import { cellName } from '../files/cell-address';
import type { DeveloperPanel } from './developer-panel';
import type { Session } from './session';
import type { StatusBar } from './status-bar';
import { watchEditing } from './watch-editing';
import type { PageWording } from './wording/page-wording';

const EVERY_HALF_SECOND = 500;

/** Keeps the status line and the list of gaps true while a workbook is open. Returns the way to stop. */
export function watchSession(
  session: Session,
  status: StatusBar,
  developer: DeveloperPanel,
  words: PageWording,
): () => void {
  const { book, host } = session;
  let waiting = 0;
  const calculate = (): void => {
    waiting += 1;
    status.calculating(true);
    void book.settled().then(() => {
      waiting -= 1;
      status.calculating(waiting > 0);
      status.message(functionMessage(session, words));
    });
  };
  const refresh = (): void => {
    developer.showGaps(host.gaps.members);
    status.traffic(host.traffic.syncs, host.traffic.requestBytes + host.traffic.responseBytes);
  };
  const timer = setInterval(refresh, EVERY_HALF_SECOND);
  const stops = [
    book.on('changed', calculate),
    book.on('selection', () => status.message(functionMessage(session, words))),
    watchEditing(book, (isEditing) => {
      if (isEditing) host.cellEdit.begin();
      else host.cellEdit.end();
      status.editing(isEditing);
    }),
  ];
  calculate();
  return () => {
    clearInterval(timer);
    for (const stop of stops) stop();
  };
}

/** What the add-in said about the error value in the selected cell. */
function functionMessage({ book, host }: Session, words: PageWording): string {
  const { sheetId, ranges } = book.selection;
  const address = `${book.sheet(sheetId)?.name ?? ''}!${firstCell(ranges)}`;
  const failure = host.functionFailures
    .filter((candidate) => plain(candidate.address) === plain(address))
    .at(-1);
  return failure === undefined || failure.message === ''
    ? ''
    : words.status.functionFailed(firstCell(ranges), failure.error, failure.message);
}

/** Sheet names may stand in apostrophes or not. */
const plain = (address: string): string => address.replaceAll("'", '');

const firstCell = ([first]: readonly Rect[]): string => cellName(first?.row ?? 0, first?.column ?? 0);
