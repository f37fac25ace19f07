import { Blob } from 'node:buffer';
import { TextDecoder, TextEncoder } from 'node:util';
import { MessageChannel } from 'node:worker_threads';
// React looks for a MessageChannel when it is loaded, and would keep one of Node's open for ever: the tests would never end.
import 'react-dom';

/** What browsers have and jsdom lacks, for tests that make files; to be imported before what makes them. */
Object.assign(globalThis, { Blob, MessageChannel, TextDecoder, TextEncoder });

AbortSignal.prototype.throwIfAborted = function throwIfAborted(this: AbortSignal): void {
  if (this.aborted) throw new DOMException('Given up.', 'AbortError');
};
