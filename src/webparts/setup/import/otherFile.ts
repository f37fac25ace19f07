/** The file that was chosen is not the one that was asked for. */
export class OtherFile extends Error {
  public constructor(public readonly wanted: string) {
    super(`Not the file ${wanted}`);
    this.name = 'OtherFile';
  }
}
