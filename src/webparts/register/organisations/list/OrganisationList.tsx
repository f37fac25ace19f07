import * as React from 'react';
import { KnownOrganisation } from '../../../../domain/organisation/knownOrganisation';
import { organisationWords } from '../../../../loc/organisation';
import { fill, Language } from '../../../../loc/wording';
import { nameIn } from '../../../../ui/organisation/nameIn';
import { OrganisationLine } from '../../../../ui/organisation/OrganisationLine';
import { organisationAddress } from '../organisationAddress';
import { leadTo } from '../leadTo';
import styles from '../Organisations.module.scss';

interface Props {
  readonly found: readonly KnownOrganisation[];
  readonly siteUrl: string;
  readonly language: Language;
  onOpen(reference: string): void;
}

const atOnce = 50;

/** So many at once as are drawn without anybody noticing; the focus goes on to the first that is added. */
export function OrganisationList({ found, siteUrl, language, onOpen }: Props): React.ReactElement {
  const [shown, setShown] = React.useState(atOnce);
  const firstNew = React.useRef<HTMLAnchorElement>(null);
  React.useEffect(() => { if (shown > atOnce) firstNew.current?.focus(); }, [shown]);
  return (
    <>
      <ul className={styles.list}>
        {found.slice(0, shown).map((organisation, at) => (
          <li key={organisation.id} className={styles.item}>
            <OrganisationLine
              organisation={organisation} language={language}
              heading={<a ref={at === shown - atOnce ? firstNew : undefined} href={organisationAddress(siteUrl, organisation.reference)} onClick={leadTo(() => onOpen(organisation.reference))}>{nameIn(language, organisation)}</a>}
            />
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <div className={styles.buttons}>
          <button type="button" className={styles.button} onClick={() => setShown(shown + atOnce)}>{fill(organisationWords(language).showMore, Math.min(atOnce, found.length - shown))}</button>
        </div>
      )}
    </>
  );
}
