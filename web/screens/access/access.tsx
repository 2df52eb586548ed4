import { useSignal } from '@preact/signals';
import type { JSX } from 'preact';
import type { NewToken as Made, TokenList } from '../../../src/server/schemas/access.js';
import { Answered, Empty } from '../../parts/states.js';
import { Title } from '../../parts/title.js';
import { useApi } from '../../state/api.js';
import { t } from '../../state/say.js';
import { session } from '../../state/session.js';
import { Done } from './done.js';
import { MakeToken, Secret } from './make-token.js';
import { Tokens } from './tokens.js';

/** Who may come in and do what, and who did what: for those who may see to it. */
export function Access(): JSX.Element {
  const loaded = useApi<TokenList>('/tokens');
  const made = useSignal<Made | null>(null);
  return (
    <>
      <Title text={t('nav.access')}>
        <p>{t(session.value?.demanded === false ? 'access.nobody-asked' : 'access.about')}</p>
      </Title>
      <Answered of={loaded}>
        {({ tokens }) => (
          <>
            {made.value && <Secret token={made.value} close={() => void (made.value = null)} />}
            {tokens.length === 0 ? (
              <Empty title={t('access.none')}>
                <p>{t('access.none-body')}</p>
              </Empty>
            ) : (
              <section>
                <Tokens tokens={tokens} again={loaded.again} />
              </section>
            )}
            <MakeToken
              made={(token) => {
                made.value = token;
                loaded.again();
              }}
            />
            <Done key={tokens.map((token) => `${token.id} ${token.revoked}`).join()} />
          </>
        )}
      </Answered>
    </>
  );
}
