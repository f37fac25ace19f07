import { Protocol } from '../../domain/protocol/protocol';

export const scales: Protocol['scales'] = {
  /** Of a priority: the first adds nothing. */
  contribution: [
    { code: 'none', text: { en: 'Nothing' } },
    { code: 'some', text: { en: 'Something' } },
    { code: 'strong', text: { en: 'A lot' } }
  ],
  weight: [
    { code: 'little', text: { en: 'Hardly' } },
    { code: 'some', text: { en: 'Somewhat' } },
    { code: 'much', text: { en: 'Badly' } }
  ]
};
