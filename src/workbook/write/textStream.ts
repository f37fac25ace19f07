import { Breath } from '../breath';

/** Characters that are worth a push: few enough that packing them stays well below a slice. */
const enough = 32_768;

/** Text on its way into a file: gathered, then pushed as UTF-8 when there is enough of it. */
export class TextStream {
  private pending: string = '';

  public constructor(private readonly push: (bytes: Uint8Array) => void, private readonly breath: Breath) {}

  public add(text: string): void {
    this.pending += text;
  }

  /** Asked after each cell; then `flush` is to be waited for. */
  public get isFull(): boolean {
    return this.pending.length >= enough;
  }

  public async flush(): Promise<void> {
    if (this.pending !== '') {
      this.push(encoder.encode(this.pending));
      this.pending = '';
    }
    await this.breath.taken();
  }
}

const encoder = new TextEncoder();
