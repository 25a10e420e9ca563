import { useId, useState } from 'preact/hooks';
import type { Language } from '../core/dataset/language.ts';
import { fill } from '../core/text/fill.ts';
import { hostOf } from './host-of.ts';
import { optionsWords } from './words/options-words.ts';

interface Props {
  readonly title: string;
  readonly note?: string;
  readonly sites: readonly string[];
  readonly language: Language;
  readonly onSites: (sites: readonly string[]) => void;
}

/** A list of sites that a reader can add to and take from. */
export const SiteList = ({ title, note, sites, language, onSites }: Props) => {
  const words = optionsWords[language];
  const id = useId();
  const [typed, setTyped] = useState('');
  const [isBad, setIsBad] = useState(false);
  const add = (event: Event) => {
    event.preventDefault();
    const host = hostOf(typed);
    setIsBad(host === undefined);
    if (host === undefined) return;
    setTyped('');
    if (!sites.includes(host)) onSites([...sites, host].sort());
  };
  return (
    <section class="sites" aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>{title}</h3>
      {note && <p class="fine">{note}</p>}
      {sites.length === 0 && <p class="none">{words.noSites}</p>}
      <ul>
        {sites.map((site) => (
          <li key={site}>
            <span>{site}</span>
            <button
              type="button"
              class="link"
              aria-label={fill(words.remove, { site })}
              onClick={() => onSites(sites.filter((each) => each !== site))}
            >
              ✕
            </button>
          </li>
        ))}
      </ul>
      <form onSubmit={add}>
        <label>
          <span class="unseen">
            {words.addSite}: {title}
          </span>
          <input
            type="text"
            inputMode="url"
            autoComplete="off"
            spellcheck={false}
            placeholder={words.addSite}
            value={typed}
            aria-invalid={isBad}
            aria-describedby={isBad ? `${id}-bad` : undefined}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="action">
          {words.add}
        </button>
      </form>
      {isBad && (
        <p class="bad" id={`${id}-bad`} role="alert">
          {words.badSite}
        </p>
      )}
    </section>
  );
};
