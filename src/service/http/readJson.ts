import { Problem } from './problem';

/** No request of ours is longer: the content of a form stays in SharePoint. */
export const mostOfBody = 64 * 1024;

/** The body as an object. What does not belong there is the endpoint's to say. */
export async function readJson(request: Request): Promise<Readonly<Record<string, unknown>>> {
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get('Content-Type') ?? '')) throw new Problem(415, 'notJson', 'Send the body as application/json.');
  const value = parsed(await readText(request));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem(400, 'badBody', 'The body must be one JSON object.');
  return value as Readonly<Record<string, unknown>>;
}

/** Stops reading as soon as it is too long, whatever the header says. */
async function readText(request: Request): Promise<string> {
  const chunks: Uint8Array[] = [];
  const reader = request.body?.getReader();
  let length = 0;
  for (let part = await reader?.read(); part?.done === false; part = await reader?.read()) {
    length += part.value.length;
    if (length > mostOfBody) {
      await reader?.cancel();
      throw new Problem(413, 'bodyTooLong', `The body may be ${mostOfBody} bytes long.`);
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Problem(400, 'badBody', 'The body is no JSON.');
  }
}
