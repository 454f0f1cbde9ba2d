import type { BookContent } from '../book/content';
import { FileProblem } from '../files/file-problem';
import { saveCsv } from '../files/save-csv';
import { saveXlsx } from '../files/save-xlsx';
import type { AddinCommand } from '../manifest/addin-manifest';
import type { HostWindow } from '../protocol/office-host-contract';
import { functionNames, loadAddinFiles, type AddinFiles } from './addin-files';
import { download } from './download';
import { giveConsent, needsConsent } from './host-trust';
import { openBytes } from './open-bytes';
import { drawPage, type PageActions, type PageFrame } from './page-frame';
import { settingsQuery, type PageSettings } from './page-settings';
import { startSession, type Session } from './session';
import { createStartNotice } from './start-notice';
import { watchSession } from './watch-session';
import { wordingIn } from './wording/wording-in';
import type { PageWording } from './wording/page-wording';

const NEW_DOCUMENT = 'Book1.xlsx';

interface Shown {
  readonly settings: PageSettings;
  readonly words: PageWording;
  readonly addin: AddinFiles;
  readonly frame: PageFrame;
  readonly session: Session;
  stop(): void;
}

/** The page with the workbook that is open in it. Opening another one, or changing a setting, begins anew with its content. */
export class PreviewPage {
  readonly #root: HTMLElement;
  #shown: Shown | null = null;

  constructor(root: HTMLElement) {
    this.#root = root;
  }

  get session(): Session {
    if (this.#shown === null) throw new Error('No workbook is open yet.');
    return this.#shown.session;
  }

  async show(settings: PageSettings, content?: BookContent, documentName = NEW_DOCUMENT): Promise<void> {
    const addin = await loadAddinFiles(settings.language);
    this.#shown?.stop();
    const words = wordingIn(settings.language);
    const frame = drawPage(this.#root, settings, words, addin, this.#actions());
    const session = startSession({
      container: frame.grid,
      settings,
      addin,
      content,
      documentName,
      window: hostWindow(frame),
    });
    const stopWatching = watchSession(session, frame.status, frame.developer, words);
    const stop = (): void => {
      stopWatching();
      session.dispose();
    };
    this.#shown = { settings, words, addin, frame, session, stop };
    this.#offerStart(this.#shown);
  }

  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { settings, words, frame, addin } = this.#current();
    frame.status.busy(words.status.loading(name));
    try {
      const content = await openBytes(bytes, name, functionNames(addin));
      await this.show(settings, content, name);
    } finally {
      frame.status.busy('');
    }
    await this.session.book.settled();
  }

  async save(): Promise<Uint8Array<ArrayBuffer>> {
    const { session, addin } = this.#current();
    await session.book.settled();
    return new Uint8Array(await saveXlsx(session.book.save(), functionNames(addin)));
  }

  /** The consent of the Start button. */
  start(): void {
    giveConsent(location, localStorage);
    this.#load(this.#current());
  }

  /** A file of this server. */
  async openAddress(path: string): Promise<void> {
    await this.#attempt(async () => {
      const response = await fetch(new URL(path, location.origin).pathname);
      if (!response.ok) throw new FileProblem('unreachable', `${path}: ${String(response.status)}`);
      await this.open(
        new Uint8Array(await response.arrayBuffer()),
        decodeURIComponent(path.split('/').at(-1) ?? path),
      );
    }, path);
  }

  #actions(): PageActions {
    const run = (work: () => Promise<void> | void, fileName?: string): void =>
      void this.#attempt(work, fileName);
    return {
      open: (file) =>
        run(async () => this.open(new Uint8Array(await file.arrayBuffer()), file.name), file.name),
      save: () => run(async () => download(await this.save(), withEnding(this.session.documentName, 'xlsx'))),
      saveCsv: () => run(() => download(this.#csv(), withEnding(this.session.documentName, 'csv'))),
      change: (change) => run(() => this.#change(change)),
      chooseProfile: (profile) => run(() => this.#change({ profile })),
      failNextSync: (moment) => this.session.host.faults.failNth(1, moment),
      run: (command) => run(() => this.#run(command)),
    };
  }

  #csv(): Uint8Array<ArrayBuffer> {
    return new Uint8Array(saveCsv(this.session.book.save()));
  }

  #current(): Shown {
    if (this.#shown === null) throw new Error('No workbook is open yet.');
    return this.#shown;
  }

  async #change(change: Partial<PageSettings>): Promise<void> {
    const { settings, session } = this.#current();
    const changed = { ...settings, ...change };
    history.replaceState(null, '', settingsQuery(changed));
    await this.show(changed, session.book.save(), session.documentName);
  }

  /** A manifest with faults is not loaded, as Excel would not load it. */
  #offerStart(shown: Shown): void {
    const { addin, frame, words } = shown;
    const { faults } = addin.manifest;
    if (faults.length > 0)
      frame.notices.list(
        words.problems.manifest,
        faults.map(({ kind, where }) => words.problems.manifestFault(kind, where)),
      );
    else if (needsConsent(location, localStorage))
      frame.dock.fill(createStartNotice(words, () => this.start()));
    else this.#load(shown);
  }

  #load({ frame, session }: Shown): void {
    frame.dock.fill(session.frame().element);
  }

  async #run(command: AddinCommand): Promise<void> {
    const { frame, session, words } = this.#current();
    const { action, id, label } = command;
    if (action?.kind !== 'executeFunction') {
      frame.dock.show(true);
      return;
    }
    frame.status.busy(words.status.running(label));
    try {
      await session.frame().runCommand(action.functionName, id);
    } finally {
      frame.status.busy('');
    }
  }

  /** What goes wrong is said on the page. */
  async #attempt(work: () => Promise<void> | void, fileName = ''): Promise<void> {
    try {
      await work();
    } catch (error) {
      const { frame, words } = this.#current();
      const message = error instanceof Error ? error.message : String(error);
      const text =
        error instanceof FileProblem
          ? words.problems.file(fileName, error.kind)
          : words.problems.other(message);
      frame.notices.problem(text);
    }
  }
}

const withEnding = (name: string, ending: string): string => `${name.replace(/\.[^.]*$/, '')}.${ending}`;

const hostWindow = ({ dock, ribbon }: PageFrame): HostWindow => ({
  openWindow: (url) => void window.open(url, '_blank', 'noopener'),
  showTaskpane: (isVisible) => dock.show(isVisible),
  updateRibbon: (change) => ribbon.update(change),
});
