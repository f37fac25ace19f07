import { Problem } from './problem';

/** Refuses what a page of anybody else's sends. Without an origin it is no page that asks. */
export function refuseForeignPage(request: Request, pageOrigin: string): void {
  const origin = request.headers.get('Origin');
  if (origin !== null && origin !== pageOrigin) throw new Problem(403, 'foreignPage', 'Only the council’s own pages may call this service.');
}

export function preflight(methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: { 'Access-Control-Allow-Methods': methods.join(', '), 'Access-Control-Allow-Headers': 'Authorization, Content-Type', 'Access-Control-Max-Age': '600' }
  });
}

/** The same for every answer, so that no cache gives one page's answer to another. */
export function shareWithPage(response: Response, pageOrigin: string): Response {
  response.headers.set('Access-Control-Allow-Origin', pageOrigin);
  response.headers.set('Access-Control-Expose-Headers', 'Retry-After');
  response.headers.set('Vary', 'Origin');
  return response;
}
