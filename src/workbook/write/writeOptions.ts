export interface WriteOptions {
  readonly signal?: AbortSignal;
  /** From 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** Names the document where programs and screen readers ask for its title; .csv has no place for one. */
  readonly title?: string;
  /** How yes and no are written; without these a spreadsheet shows its own TRUE and FALSE. */
  readonly yesNo?: { readonly yes: string; readonly no: string };
}
