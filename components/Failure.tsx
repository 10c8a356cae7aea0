import { Component, type ReactNode } from 'react';

type FailureProps = { onFailure: (error: Error) => void; children: ReactNode };

/** Keeps a mistake in what is shown from taking everything with it: it shows nothing then, and tells what went wrong. */
export class Failure extends Component<FailureProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown): void {
    this.props.onFailure(error instanceof Error ? error : new Error(String(error)));
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
