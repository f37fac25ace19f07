import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import { ViolationReports } from '../../../../local/host/csp/reports';
import { reportPath } from '../../../../local/host/csp/policy';
import { handleChoices } from '../../../../local/host/frame/handleChoices';
import { handleSave } from '../../../../local/host/page/savePage';
import { CanvasStore } from '../../../../local/host/page/canvasStore';
import type { Visit } from '../../../../local/host/visit';

const origin = 'http://127.0.0.1:4400';

/** Somebody who may edit pages sends a body. */
function sent(method: string, path: string, body: string): Visit {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url: path, headers: { 'content-type': 'application/json', origin } });
  request.push(body);
  request.push(null);
  const visit = { request, response: new ServerResponse(request), url: new URL(path, origin), person: { roles: ['owner'] }, tenant: { url: origin, clock: { now: () => new Date(0) } } };
  return visit as unknown as Visit;
}

const pages = new CanvasStore('/nowhere');

test.each(['{', 'null', '7', '', '{"id":"a","instanceId":"b","title":"c","dataVersion":"1.0","properties":null}'])('a page is not saved from the body %p', async (body) => {
  const visit = sent('PUT', '/_host/pages/Register', body);
  expect(await handleSave(visit, ['Register'], pages)).toBe(true);
  expect(visit.response.statusCode).toBe(400);
});

test.each(['{', 'null', '[]'])('the report %p of a violation is taken and breaks nothing', async (body) => {
  const visit = sent('POST', reportPath, body);
  expect(await new ViolationReports().handle(visit)).toBe(true);
  expect(visit.response.statusCode).toBe(204);
});

test.each(['http://[', 'http://elsewhere.example/x', '//elsewhere.example'])('a form that came from %s goes back to the first page', async (from) => {
  const visit = sent('POST', '/_host/choices', new URLSearchParams({ return: from, language: 'cy' }).toString());
  expect(await handleChoices(visit)).toBe(true);
  expect(visit.response.getHeader('location')).toBe('/');
});
