import { PropertyPaneCheckbox, PropertyPaneDropdown, PropertyPaneTextField, type IPropertyPaneConfiguration } from '@microsoft/sp-property-pane';
import type { ListSchema, ListStore } from '../../../data/stores/listStore';
import { filterKeys } from '../../../domain/register/filters';
import { registerWords, titleText } from '../../../loc/register';
import { registerPaneWords } from '../../../loc/registerPane';
import type { Language } from '../../../loc/wording';
import { registerList } from '../loading/viewRows';
import { cardFieldChoices, type StoredSettings } from '../settings';

export interface PropertyPane {
  configuration(stored: StoredSettings): IPropertyPaneConfiguration;
}

/** Reads the views and columns on offer; a site that cannot be read still lets its address be put right. */
export async function loadPropertyPane(store: ListStore, language: Language): Promise<PropertyPane> {
  const schema = await store.schema(registerList).catch(() => undefined);
  return { configuration: (stored) => configuration(schema, stored, language) };
}

function configuration(schema: ListSchema | undefined, stored: StoredSettings, language: Language): IPropertyPaneConfiguration {
  const words = registerPaneWords(language);
  const filterWords = registerWords(language);
  const views = (schema?.views ?? []).map((view) => ({ key: view.name, text: titleText(view.title, language) }));
  return {
    pages: [{
      header: { description: words.description },
      displayGroupsAsAccordion: true,
      groups: [
        {
          groupName: words.source,
          groupFields: [
            PropertyPaneTextField('siteUrl', { label: words.siteUrl, description: schema ? words.siteUrlHelp : words.siteNotRead, placeholder: 'https://', deferredValidationTime: 800, onGetErrorMessage: (value) => addressProblem(value, words.siteUrlProblem) }),
            PropertyPaneDropdown('defaultView', { label: words.defaultView, options: [{ key: '', text: words.listDefault }, ...views], selectedKey: stored.defaultView ?? '', disabled: !schema })
          ]
        },
        {
          groupName: words.filters,
          groupFields: filterKeys.map((key) => PropertyPaneCheckbox(`filters.${key}`, { text: filterWords[key], checked: true }))
        },
        {
          groupName: words.cards,
          groupFields: cardFieldChoices.map(([name, usual]) => {
            const title = schema?.columns.find((column) => column.name === name)?.title ?? name;
            return PropertyPaneCheckbox(`cardFields.${name}`, { text: titleText(title, language), checked: usual });
          })
        }
      ]
    }]
  };
}

/** Only the site's own address may be asked with the person's rights; `https` save for the local machine. */
function addressProblem(value: string, problem: string): string {
  const text = value.trim();
  if (text === '') return '';
  try {
    const { protocol, hostname } = new URL(text);
    return protocol === 'https:' || (protocol === 'http:' && ['127.0.0.1', 'localhost'].includes(hostname)) ? '' : problem;
  } catch {
    return problem;
  }
}
