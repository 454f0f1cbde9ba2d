import { element } from './element';

/** Widths of a pane in Excel, in pixels. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 10;

/** A bar between grid and pane, to be dragged or moved with the arrow keys. The pane stands right of it. */
export function createSplitter(label: string, width: number, resize: (width: number) => void): HTMLElement {
  const bar = element('div', {
    class: 'splitter',
    role: 'separator',
    tabindex: '0',
    'aria-orientation': 'vertical',
    'aria-label': label,
    'aria-valuemin': String(NARROWEST),
    'aria-valuemax': String(WIDEST),
  });
  let current = width;
  const set = (wanted: number): void => {
    current = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted)));
    bar.setAttribute('aria-valuenow', String(current));
    resize(current);
  };
  set(width);
  bar.addEventListener('keydown', (event) => {
    const wanted = widthAfterKey(event.key, current);
    if (wanted === undefined) return;
    set(wanted);
    event.preventDefault();
  });
  bar.addEventListener('pointerdown', (event) => {
    bar.setPointerCapture(event.pointerId);
    event.preventDefault();
  });
  bar.addEventListener('pointermove', (event) => {
    if (bar.hasPointerCapture(event.pointerId)) set(document.documentElement.clientWidth - event.clientX);
  });
  return bar;
}

function widthAfterKey(key: string, width: number): number | undefined {
  const wanted: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: WIDEST,
    End: NARROWEST,
  };
  return wanted[key];
}
