import { readJson } from '../http/readBody';
import type { Visit } from '../visit';
import type { CanvasStore, CanvasWebPart } from './canvasStore';
import { mayEditPages } from './permissions';

const address = /^\/_host\/pages\/([A-Za-z]+)$/;

/** PUT of a page's web part, as SharePoint's own save would be; only by those who may edit pages, only from a page of this origin. */
export async function handleSave(visit: Visit, pages: readonly string[], canvas: CanvasStore): Promise<boolean> {
  const { request, response, person, url } = visit;
  const page = pages.find((name) => name === address.exec(url.pathname)?.[1]);
  if (!page || request.method !== 'PUT') {
    return false;
  }
  const answer = (status: number, text: string): true => {
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
    return true;
  };
  if (!person || !mayEditPages(person)) {
    return answer(403, 'Only the policy unit and the site’s owners may edit pages.');
  }
  if (request.headers['content-type'] !== 'application/json' || request.headers.origin !== visit.tenant.url) {
    return answer(403, 'A page is saved from itself only.');
  }
  const webPart = webPartFrom(await readJson(request));
  if (!webPart) {
    return answer(400, 'That is no web part.');
  }
  canvas.write(page, webPart);
  return answer(200, 'Saved');
}

function webPartFrom(body: unknown): CanvasWebPart | undefined {
  const part = body as Partial<CanvasWebPart> | null | undefined;
  const texts = [part?.id, part?.instanceId, part?.title, part?.dataVersion];
  return part && texts.every((text) => typeof text === 'string') && typeof part.properties === 'object' && part.properties !== null ? (part as CanvasWebPart) : undefined;
}
