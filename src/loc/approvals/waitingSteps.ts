import { Language, Words, wordsFor } from '../wording';

/** Wording of what waits for somebody's decision. `{0}` is filled in. */
const waitingStepsWording = {
  notLoaded: { en: 'What waits for you could not be loaded', cy: 'Ni ellid llwytho’r hyn sy’n aros amdanoch' },
  nobody: {
    en: 'This page does not say who you are, so it cannot tell what waits for you. Open it on the partnership site in SharePoint.',
    cy: 'Nid yw’r dudalen hon yn dweud pwy ydych chi, felly ni all ddweud beth sy’n aros amdanoch. Agorwch hi ar y safle partneriaethau yn SharePoint.'
  },
  nothing: { en: 'Nothing waits for your decision.', cy: 'Nid oes dim yn aros am eich penderfyniad.' },
  mine: { en: 'For me to decide', cy: 'I mi benderfynu arnynt' },
  deputyFor: { en: 'As deputy for {0}', cy: 'Fel dirprwy i {0}' },
  isOn: { en: 'You cover now, and may decide.', cy: 'Rydych yn dirprwyo nawr, a chewch benderfynu.' },
  isOff: { en: 'You do not cover now: you may read this, and decide it on the days that are set for your cover.', cy: 'Nid ydych yn dirprwyo nawr: cewch ddarllen hyn, a phenderfynu arno ar y diwrnodau a bennwyd ar gyfer eich cyfnod dirprwyo.' },
  since: { en: 'since {0}', cy: 'ers {0}' },
  due: { en: 'due on {0}', cy: 'penderfyniad erbyn {0}' },
  dueToday: { en: 'due today', cy: 'penderfyniad heddiw' },
  overdue: { en: 'Overdue by {0}: it was due on {1}', cy: 'Yn hwyr ers {0}: roedd penderfyniad i fod erbyn {1}' },
  overdueSince: { en: 'Overdue: it was due on {0}', cy: 'Yn hwyr: roedd penderfyniad i fod erbyn {0}' }
};

export type WaitingStepsWords = Words<typeof waitingStepsWording>;

export function waitingStepsWords(language: Language): WaitingStepsWords {
  return wordsFor(waitingStepsWording, language);
}
