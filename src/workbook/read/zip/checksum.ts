/** CRC-32 as zip files carry it, over pieces. */
export class Checksum {
  private state = -1;

  public get value(): number {
    return ~this.state >>> 0;
  }

  public add(bytes: Uint8Array): void {
    let state = this.state;
    for (let at = 0; at < bytes.length; at += 1) state = table[(state ^ bytes[at]) & 0xff] ^ (state >>> 8);
    this.state = state;
  }
}

const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
