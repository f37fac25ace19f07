import * as React from 'react';

interface Props {
  /** With `{0}`, `{1}` where the parts stand. */
  readonly text: string;
  readonly parts: readonly React.ReactNode[];
}

/** A text filled in with parts that have a language or a look of their own. */
export function Filled({ text, parts }: Props): React.ReactElement {
  return <>{text.split(/\{(\d+)\}/).map((piece, at) => <React.Fragment key={at}>{at % 2 === 0 ? piece : parts[Number(piece)]}</React.Fragment>)}</>;
}
