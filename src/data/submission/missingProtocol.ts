/** The site has no longer the version that a form was filled in under, or that version has no such form. */
export class MissingProtocol extends Error {
  /** @param protocol `caerphilly 2014.1`. */
  public constructor(public readonly protocol: string) {
    super(`The site has no protocol ${protocol}.`);
    this.name = 'MissingProtocol';
  }
}
