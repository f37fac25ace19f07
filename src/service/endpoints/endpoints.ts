import { ServiceStore } from '../../data/stores/serviceStore';
import { ChainKeys } from '../chain/chainKeys';
import { Endpoint } from '../endpoint';
import { decideStep } from './decideStep';
import { health } from './health';
import { showStep } from './showStep';
import { submitForm } from './submitForm';
import { withdrawForm } from './withdrawForm';

export interface EndpointParts {
  readonly store: ServiceStore;
  readonly siteUrl: string;
  readonly keys: ChainKeys;
}

/** Everything that the service answers. */
export function endpointsOf(parts: EndpointParts): readonly Endpoint[] {
  return [health, submitForm(parts), withdrawForm(parts), showStep(parts), decideStep(parts)];
}
