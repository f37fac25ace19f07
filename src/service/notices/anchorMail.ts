import { subjectOf } from '../../domain/approval/chainName';
import { AnchorWords, anchorWords } from '../../loc/mail/anchors';
import { fill } from '../../loc/wording';
import { AnchorReport } from '../anchors/anchorReport';
import { recordsAddress } from './addresses';
import { Compose } from './mailText';

/** So many are named; the seal over all stands for the others. */
const mostListed = 100;

/** What the Monitoring Officer gets to keep. */
export function anchorMail(siteUrl: string, { chains, grown, hash }: AnchorReport): Compose {
  return (language) => {
    const words = anchorWords(language);
    return {
      language, subject: words.subject, lead: words.lead, items: [],
      facts: [
        [words.chains, String(chains)], [words.hash, hash], [words.grown, String(grown.length)],
        ...grown.slice(0, mostListed).map(({ chain, position, seal }) => [chainText(chain, words), fill(words.upTo, position, seal)] as const)
      ],
      link: { text: words.list, address: recordsAddress(siteUrl) }
    };
  };
}

function chainText(chain: string, words: AnchorWords): string {
  const subject = subjectOf(chain);
  switch (subject.kind) {
    case 'form': return fill(words.form, subject.name);
    case 'entry': return fill(words.entry, subject.id);
    case 'protocols': return words.protocols;
  }
}
