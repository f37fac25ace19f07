import { useEffect, useState } from 'react';
import { NearDuplicate, OrganisationNames } from '../../domain/organisation/likeness';

const pauseInMilliseconds = 300;

/** Known ones of names like these, looked for when the typing pauses. Keep `nearTo` the same. A failure shows nothing: saving asks again. */
export function useNear(names: OrganisationNames, nearTo: (names: OrganisationNames) => Promise<readonly NearDuplicate[]>): readonly NearDuplicate[] {
  const [near, setNear] = useState<readonly NearDuplicate[]>([]);
  const { name, nameCy } = names;
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      nearTo({ name, nameCy }).then((found) => { if (wanted) setNear(found); }, () => undefined);
    }, pauseInMilliseconds);
    return () => { wanted = false; clearTimeout(timer); };
  }, [name, nameCy, nearTo]);
  return near;
}
