import './page.css';
import { element } from './element';
import { readOpening, readSettings } from './page-settings';
import { PreviewPage } from './preview-page';
import './preview-host-api';

async function main(): Promise<void> {
  const query = new URLSearchParams(location.search);
  const root = element('div', { class: 'page' });
  document.body.append(root);
  const page = new PreviewPage(root);
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  await page.show(readSettings(query, { language: navigator.language, isDark }));
  window.previewHost = {
    get book() {
      return page.session.book;
    },
    get host() {
      return page.session.host;
    },
    get gaps() {
      return [...page.session.host.gaps.members.keys()];
    },
    open: (bytes, name) => page.open(bytes, name),
    save: () => page.save(),
    settled: () => page.session.book.settled(),
  };
  const { file, autostart } = readOpening(query);
  if (file !== null) await page.openAddress(file);
  // A link alone is no consent: only a driven browser may give it this way.
  if (autostart && navigator.webdriver) page.start();
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.message : String(error);
  document.body.replaceChildren(element('p', { class: 'fatal', role: 'alert' }, [text]));
  throw error;
});
