import { Zip, ZipDeflate } from 'fflate';
import { Breath } from '../../breath';
import { TextStream } from '../textStream';

/** Parts carry no time, so the same content gives the same file. */
const noTime = '1980-01-01T00:00:00';
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A zip that is packed part by part on the page's own thread; what is done of it is kept packed only. */
export class ZipPackage {
  private readonly pieces: Uint8Array[] = [];
  private readonly zip: Zip = new Zip((error, piece) => {
    if (error) throw error;
    this.pieces.push(piece);
  });

  public constructor(private readonly breath: Breath) {}

  public async part(path: string, write: (out: TextStream) => Promise<void> | void): Promise<void> {
    const file = new ZipDeflate(path, { level: 6 });
    file.mtime = noTime;
    this.zip.add(file);
    const out = new TextStream((bytes) => file.push(bytes), this.breath);
    out.add(declaration);
    await write(out);
    await out.flush();
    file.push(new Uint8Array(0), true);
    await this.breath.taken();
  }

  public blob(type: string): Blob {
    this.zip.end();
    return new Blob(this.pieces, { type });
  }
}
