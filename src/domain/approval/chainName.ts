/** What a chain is of. Restricted forms, whose list has ids of its own, begin with R. */
export type ChainSubject = { readonly kind: 'form'; readonly name: string } | { readonly kind: 'entry'; readonly id: number } | { readonly kind: 'protocols' };

/** Chain of all adoptions of protocols. */
export const protocolsChain = 'protocols';

/** Chain of what was decided on an entry before this system. */
export function entryChain(id: number): string {
  return `E${id}`;
}

export function subjectOf(chain: string): ChainSubject {
  if (chain === protocolsChain) return { kind: 'protocols' };
  return /^E\d+$/.test(chain) ? { kind: 'entry', id: Number(chain.slice(1)) } : { kind: 'form', name: chain };
}
