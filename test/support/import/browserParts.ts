import { MessageChannel as NodeChannel } from 'node:worker_threads';

/** What every browser has and jsdom has not. */
if (AbortSignal.prototype.throwIfAborted === undefined) {
  AbortSignal.prototype.throwIfAborted = function throwIfAborted(this: AbortSignal) {
    if (this.aborted) throw new Error('Given up');
  };
}
if (typeof MessageChannel === 'undefined') Object.assign(globalThis, { MessageChannel: NodeChannel });
