import { element } from './element';

/** Opens files that are dropped on the page; while one hovers, a veil says so (and keeps the pane from taking it). */
export function acceptDrops(target: HTMLElement, hint: string, open: (file: File) => void): void {
  const veil = element('div', { class: 'drop-veil', hidden: true }, [hint]);
  target.append(veil);
  target.addEventListener('dragenter', (event) => {
    if (event.dataTransfer?.types.includes('Files') === true) veil.hidden = false;
  });
  veil.addEventListener('dragleave', () => {
    veil.hidden = true;
  });
  target.addEventListener('dragover', (event) => event.preventDefault());
  target.addEventListener('drop', (event) => {
    event.preventDefault();
    veil.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file !== undefined) open(file);
  });
}
