import * as React from 'react';

interface Props {
  /** Draws what happened; `reset` tries the children again. */
  fallback(error: Error, reset: () => void): React.ReactNode;
}

interface State {
  readonly error?: Error;
}

/** The edge of a web part: a fault below it must not take the page along. */
export class ErrorBoundary extends React.Component<Props, State> {
  public static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  public state: State = {};

  public render(): React.ReactNode {
    const { error } = this.state;
    return error ? this.props.fallback(error, () => this.setState({ error: undefined })) : this.props.children;
  }
}
