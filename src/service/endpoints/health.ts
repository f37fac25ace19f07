import { Endpoint } from '../endpoint';

/** Whether the service is up. It says nothing else: anybody may ask. */
export const health: Endpoint = {
  method: 'GET',
  path: '/api/health',
  accepts: 'anybody',
  handle: async () => Response.json({ status: 'up' })
};
