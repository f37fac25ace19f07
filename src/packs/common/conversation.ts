import { FormDefinition } from '../../domain/protocol/form';
import { PackText, Source } from '../../domain/protocol/packText';

const source: Source = { needs: ['K6'], ours: true };

const topic = (code: string, text: PackText, guidance: PackText): FormDefinition['sections'][number]['questions'][number] =>
  ({ code, kind: 'longText', text, guidance, source, most: 4_000 });

/**
 * What an officer or councillor and their manager say to each other about taking part (K6). Carlisle's protocol has it; a pack whose own does not
 * offers it all the same. The manager writes it down, and few may read it.
 */
export const conversation: FormDefinition = {
  code: 'conversation',
  purpose: 'conversation',
  title: { en: 'Conversation record', cy: 'Cofnod sgwrs' },
  introduction: {
    en: 'A talk between whoever takes part for the council and their manager, before they start and when something changes. The manager writes it down. Staff at large cannot read it.',
    cy: 'Sgwrs rhwng pwy bynnag sy’n cymryd rhan dros y cyngor a’u rheolwr, cyn dechrau a phan fydd rhywbeth yn newid. Y rheolwr sy’n ei hysgrifennu. Ni all staff yn gyffredinol ei darllen.'
  },
  source,
  restricted: true,
  sections: [
    {
      code: 'conversationHead',
      title: { en: 'Who and when', cy: 'Pwy a phryd' },
      questions: [
        { code: 'talkedWith', kind: 'person', text: { en: 'Who takes part in the partnership?', cy: 'Pwy sy’n cymryd rhan yn y bartneriaeth?' }, source, required: true },
        { code: 'talkedBy', kind: 'person', text: { en: 'Which manager did they talk to?', cy: 'Â pha reolwr y buont yn siarad?' }, source, required: true },
        { code: 'talkedOn', kind: 'day', text: { en: 'When?', cy: 'Pryd?' }, source, required: true }
      ]
    },
    {
      code: 'conversationTopics',
      title: { en: 'What you talked about', cy: 'Am beth y buoch yn siarad' },
      guidance: { en: 'Write “nothing” where there was nothing to say.', cy: 'Ysgrifennwch “dim” lle nad oedd dim i’w ddweud.' },
      questions: [
        {
          ...topic(
            'personalLiability',
            { en: 'Could they have to answer for something themselves?', cy: 'A allent orfod ateb dros rywbeth eu hunain?' },
            {
              en: 'As a director or trustee, for example. Say how the council covers them.',
              cy: 'Fel cyfarwyddwr neu ymddiriedolwr, er enghraifft. Dywedwch sut mae’r cyngor yn eu diogelu.'
            }
          ),
          required: true
        },
        {
          ...topic(
            'riskAreas',
            { en: 'Where are the risks?', cy: 'Ble mae’r risgiau?' },
            { en: 'For them, for the council, for the partnership.', cy: 'Iddynt hwy, i’r cyngor, i’r bartneriaeth.' }
          ),
          required: true
        },
        topic(
          'conflictsWithin',
          { en: 'Do partners pull in different directions?', cy: 'A yw’r partneriaid yn tynnu i wahanol gyfeiriadau?' },
          { en: 'Say over what, and what to do about it.', cy: 'Dywedwch dros beth, a beth i’w wneud am hynny.' }
        ),
        {
          code: 'hasInterest',
          kind: 'yesNo',
          text: { en: 'Do they have an interest of their own that could get in the way?', cy: 'A oes ganddynt fuddiant eu hunain a allai fod yn rhwystr?' },
          guidance: {
            en: 'Family, work, property, another post. If so, or if you are not sure, ask the Monitoring Officer and have it declared. No action is added for it: everybody could read it.',
            cy: 'Teulu, gwaith, eiddo, swydd arall. Os felly, neu os nad ydych yn siŵr, holwch y Swyddog Monitro a threfnwch ei ddatgan. Nid ychwanegir cam gweithredu ar ei gyfer: gallai pawb ei ddarllen.'
          },
          source,
          required: true,
          comment: 'offered',
          adverse: { answers: ['yes', 'unknown'] }
        },
        topic(
          'trainingNeeds',
          { en: 'What do they need to learn?', cy: 'Beth sydd angen iddynt ei ddysgu?' },
          { en: 'Chairing, charity law, how to read accounts.', cy: 'Cadeirio, cyfraith elusennau, sut i ddarllen cyfrifon.' }
        ),
        topic(
          'communication',
          { en: 'How will they keep in touch with the council?', cy: 'Sut y byddant yn cadw mewn cysylltiad â’r cyngor?' },
          { en: 'What they report, to whom, and whom to ask first.', cy: 'Beth maent yn ei adrodd, i bwy, a phwy i’w holi’n gyntaf.' }
        )
      ]
    }
  ]
};
