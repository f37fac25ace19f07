import * as React from 'react';

interface Props {
  /** Ours, with `{0}` where theirs stand. */
  readonly text: string;
  readonly theirs: string;
}

/** SharePoint's own words inside ours. The site speaks English: a screen reader reading Welsh has to know. */
export function WithTheirWords({ text, theirs }: Props): React.ReactElement {
  const [before, after = ''] = text.split('{0}');
  return <>{before}<span lang="en">{theirs}</span>{after}</>;
}
