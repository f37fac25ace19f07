import { Endpoint } from '../endpoint';
import { adoptProtocol } from './adoptProtocol';
import { decideStep } from './decideStep';
import { EndpointParts } from './endpointParts';
import { health } from './health';
import { recordDecision } from './recordDecision';
import { reassignStep } from './reassignStep';
import { resendNotice } from './resendNotice';
import { showStep } from './showStep';
import { submitForm } from './submitForm';
import { withdrawForm } from './withdrawForm';

/** Everything that the service answers. */
export function endpointsOf(parts: EndpointParts): readonly Endpoint[] {
  return [health, submitForm(parts), withdrawForm(parts), showStep(parts), decideStep(parts), reassignStep(parts), recordDecision(parts), adoptProtocol(parts), resendNotice(parts)];
}
