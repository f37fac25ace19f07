import { PackText } from '../../domain/protocol/packText';
import { Protocol } from '../../domain/protocol/protocol';

const risk = (code: string, text: PackText): Protocol['risks'][number] => ({ code, text, source: { needs: ['C6'], ours: true } });

/** The document asks for risks to be considered and lists none: these are ours, one for each essential component. */
export const risks: Protocol['risks'] = [
  risk('purposeDrifts', { en: 'Partners want different things from it', cy: 'Mae’r partneriaid am gael pethau gwahanol ohoni' }),
  risk('noResults', { en: 'It meets, but nothing changes for people', cy: 'Mae’n cyfarfod, ond nid oes dim yn newid i bobl' }),
  risk('hiddenLiability', { en: 'The council answers for something that it did not know of', cy: 'Mae’r cyngor yn ateb dros rywbeth na wyddai amdano' }),
  risk('costsMore', { en: 'It costs more than it brings', cy: 'Mae’n costio mwy nag y mae’n ei roi' }),
  risk('nobodyAnswers', { en: 'Nobody can say who answers for its decisions', cy: 'Ni all neb ddweud pwy sy’n ateb dros ei phenderfyniadau' }),
  risk('partnerWithdraws', { en: 'A partner leaves, or stops paying', cy: 'Mae partner yn gadael, neu’n rhoi’r gorau i dalu' }),
  risk('unmeasured', { en: 'It cannot be shown whether it works', cy: 'Ni ellir dangos a yw’n gweithio' }),
  risk('noWayOut', { en: 'The council cannot leave without a loss', cy: 'Ni all y cyngor adael heb golled' })
];
