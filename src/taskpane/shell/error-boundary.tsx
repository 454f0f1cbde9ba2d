import { Component } from 'react';
import type { ReactNode } from 'react';

import { Content } from '../parts/content';
import { ProblemNotice } from '../parts/problem-notice';
import { SpeechContext } from '../speech';
import { ScreenHeader } from './screen-header';

interface ErrorBoundaryProps {
  /** Takes the person to a screen that works. */
  readonly onRecover: () => void;
  readonly children: ReactNode;
}

/** Catches a failure of the pane itself: says what happened and offers the way back instead of a blank pane. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { error: Error | null }> {
  static override contextType = SpeechContext;
  declare context: React.ContextType<typeof SpeechContext>;
  override state: { error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  private readonly recover = (): void => {
    this.setState({ error: null });
    this.props.onRecover();
  };

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const { shell } = this.context.wording.pane;
    return (
      <>
        <ScreenHeader title={shell.failed} />
        <Content>
          <ProblemNotice text={shell.failedText(error.message)} onRetry={this.recover} />
        </Content>
      </>
    );
  }
}
