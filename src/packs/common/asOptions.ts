import { Option, Source } from '../../domain/protocol/packText';

/** What the pack lists with its source, as what a question offers: the question has a source of its own. */
export function asOptions(listed: readonly (Option & { readonly source: Source })[]): readonly Option[] {
  return listed.map(({ code, text, guidance, choice }) => ({
    code,
    text,
    ...(guidance === undefined ? {} : { guidance }),
    ...(choice === undefined ? {} : { choice })
  }));
}
