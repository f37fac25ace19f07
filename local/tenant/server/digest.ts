import { createHmac, randomBytes } from 'node:crypto';
import { errors } from '../protocol/errors';

export const digestLifetime = 1800;

/** Request digests: `0x<128 hex digits>,20 Nov 2026 12:00:00 -0000`, each for one user. */
export class Digests {
  private readonly secret = randomBytes(32);

  public issue(userId: number, now: Date): string {
    const stamp = stampOf(now);
    return `${this.sign(userId, stamp)},${stamp}`;
  }

  /** Throws what SharePoint answers when the digest is missing, not ours, or too old. */
  public check(digest: string | undefined, userId: number, now: Date): void {
    const [signature, stamp] = splitAtComma(digest ?? '');
    if (signature !== this.sign(userId, stamp)) throw errors.digestMissing();
    const age = now.getTime() - Date.parse(stamp);
    if (!(age < digestLifetime * 1000)) throw errors.digestExpired();
  }

  private sign(userId: number, stamp: string): string {
    return `0x${createHmac('sha512', this.secret).update(`${userId} ${stamp}`).digest('hex').toUpperCase()}`;
  }
}

function stampOf(now: Date): string {
  const [, day, month, year, time] = /^\w+, (\d+) (\w+) (\d+) ([\d:]+) GMT$/.exec(now.toUTCString()) ?? [];
  return `${day} ${month} ${year} ${time} -0000`;
}

function splitAtComma(text: string): [string, string] {
  const at = text.indexOf(',');
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)];
}
