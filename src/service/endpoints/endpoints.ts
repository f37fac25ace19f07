import { Endpoint } from '../endpoint';
import { health } from './health';

/** Everything that the service answers. */
export const endpoints: readonly Endpoint[] = [health];
