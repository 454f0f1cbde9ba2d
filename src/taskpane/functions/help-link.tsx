import { Link } from '@fluentui/react-components';
import type { MouseEvent, ReactNode } from 'react';

import { officeContext } from '../office-context';

/** The way to a page of the add-in outside the pane: by Office where it opens browsers, by the browser elsewhere. */
export function HelpLink(props: { path: string; children: ReactNode }) {
  const open = (event: MouseEvent<HTMLAnchorElement>) => {
    const { requirements, ui } = officeContext() ?? {};
    if (ui === undefined || !requirements?.isSetSupported('OpenBrowserWindowApi', '1.1')) return;
    event.preventDefault();
    ui.openBrowserWindow(event.currentTarget.href);
  };
  return (
    <Link inline href={props.path} target="_blank" rel="noopener noreferrer" onClick={open}>
      {props.children}
    </Link>
  );
}
