import { app, HttpMethod, HttpRequest, HttpResponseInit } from '@azure/functions';
import { serviceFrom } from './serviceFrom';

/** All but TRACE, which no web request can be, so that the core answers to what it does not take. */
const methods: HttpMethod[] = ['GET', 'POST', 'OPTIONS', 'HEAD', 'PUT', 'PATCH', 'DELETE'];

/**
 * The service as an app of Azure Functions, whose settings are the environment. It asks callers for no key: who may call is the core's to say. Azure may end a process that has
 * answered, so answers wait a while for the mails.
 */
const { service, work, atRest } = serviceFrom(process.env, { longestWait: 1_500 });

app.http('api', { methods, authLevel: 'anonymous', route: '{*path}', handler: async (request) => answerOf(await service(requestOf(request))) });

/** Azure lets one run at a time in all instances. One in which something failed counts as failed there, for its alerts to see; the next run goes on with it. */
app.timer('worker', {
  schedule: '0 */5 * * * *',
  handler: async ({ isPastDue }, context) => {
    if (isPastDue) context.warn('The worker runs later than it should have.');
    const { failed } = await work();
    if (failed > 0) throw new Error(`The worker failed at ${failed}: the log says what, and the next run tries again.`);
  }
});

app.hook.appTerminate(() => atRest());

function requestOf({ method, url, headers, body }: HttpRequest): Request {
  return new Request(url, { method, headers, body, duplex: 'half' } as RequestInit);
}

function answerOf({ status, headers, body }: Response): HttpResponseInit {
  return { status, headers, body: body as HttpResponseInit['body'] };
}
