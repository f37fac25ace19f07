import { Protocol } from '../../domain/protocol/protocol';

export const scales: Protocol['scales'] = {
  harm: [
    { code: 'none', text: { en: 'Not at all', cy: 'Dim o gwbl' } },
    { code: 'slight', text: { en: 'A little', cy: 'Ychydig' } },
    { code: 'moderate', text: { en: 'Somewhat', cy: 'I raddau' } },
    { code: 'serious', text: { en: 'A lot', cy: 'Llawer' } },
    { code: 'severe', text: { en: 'Severely', cy: 'Yn ddifrifol' } }
  ]
};
