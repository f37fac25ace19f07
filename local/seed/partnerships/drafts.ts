import { closed } from './closed';
import { Draft } from './draft';
import { proposed } from './proposed';
import { hostedCollaborations } from './running/hostedCollaborations';
import { jointCollaborations } from './running/jointCollaborations';
import { peoplePartnerships } from './running/peoplePartnerships';
import { placePartnerships } from './running/placePartnerships';

/** The 88 entries written by hand, in the order of their references. */
export const drafts: readonly Draft[] = [
  ...peoplePartnerships, ...placePartnerships, ...hostedCollaborations, ...jointCollaborations, ...closed, ...proposed
].sort((one, other) => one.number - other.number);
