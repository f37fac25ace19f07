import type { HostPage } from '../../page/hostPage';

const themes = { light: 'default', dark: 'dark', contrast: 'contrast' } as const;

/**
 * `context.sdks.microsoftTeams` as a personal app meets it: the facts of the Teams context, and of teamsJs what needs no Teams around it.
 * Anything else of teamsJs is missing here and would have to be tried in Teams.
 */
export function teamsSdk(page: HostPage): object {
  // Stands in for the deep link that Teams was opened with.
  const asked = new URLSearchParams(window.location.search);
  const context = {
    app: { locale: document.documentElement.lang.toLowerCase(), theme: themes[page.theme.name], host: { name: 'Teams', clientType: 'web' } },
    page: { id: asked.get('app') ?? 'register', subPageId: asked.get('subPageId') ?? '', frameContext: 'content' },
    user: { id: page.person.oid, userPrincipalName: page.person.mail, displayName: page.person.name }
  };
  return {
    context,
    teamsJs: {
      app: {
        initialize: () => Promise.resolve(),
        getContext: () => Promise.resolve(context),
        notifySuccess: () => Promise.resolve({ hasFinishedSuccessfully: true }),
        openLink: (url: string) => Promise.resolve(void window.open(url))
      }
    }
  };
}
