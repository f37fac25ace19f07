import * as React from 'react';
import { mayHaveKeptTasks } from '../../../data/bulk/keptTaskKeys';
import type { BrokenOffProps } from './BrokenOff';

/** What a broken-off task is read with comes only where this browser keeps one. */
export function BrokenOffOpener(props: BrokenOffProps): React.ReactElement | null {
  const [BrokenOff, setBrokenOff] = React.useState<React.ComponentType<BrokenOffProps>>();
  const { url, user } = props.site;
  React.useEffect(() => {
    let wanted = true;
    if (mayHaveKeptTasks(url, user)) {
      // Not arrived: the panel offers it all the same.
      import(/* webpackChunkName: 'register-bulk' */ './BrokenOff').then((part) => { if (wanted) setBrokenOff(() => part.BrokenOff); }, () => undefined);
    }
    return () => { wanted = false; };
  }, [url, user]);
  return BrokenOff === undefined ? null : <BrokenOff {...props} />;
}
