import { choicesFrom } from '../../../../local/host/frame/choices';

const chosen = (query: string, cookies: Record<string, string> = {}, own: 'en' | 'cy' = 'en'): ReturnType<typeof choicesFrom> =>
  choicesFrom(new URLSearchParams(query), new Map(Object.entries(cookies)), own);

test('somebody who has chosen nothing reads in their own language, in the light theme', () => {
  expect(chosen('', {}, 'cy')).toEqual({ language: 'cy', theme: 'light', mode: 'read' });
});

test('what was chosen before counts', () => {
  expect(chosen('', { 'host-language': 'cy', 'host-theme': 'dark' })).toEqual({ language: 'cy', theme: 'dark', mode: 'read' });
});

test('the address counts most', () => {
  expect(chosen('lang=en&theme=contrast&mode=Edit', { 'host-language': 'cy', 'host-theme': 'dark' })).toEqual({ language: 'en', theme: 'contrast', mode: 'edit' });
});

test('what is no choice is passed over', () => {
  expect(chosen('lang=fr&theme=pink&mode=write', { 'host-theme': 'grey' })).toEqual({ language: 'en', theme: 'light', mode: 'read' });
});
