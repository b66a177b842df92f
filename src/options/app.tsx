/** The frame of the settings page: navigation, one section at a time, the language of the user. */
import { useEffect, useState } from 'preact/hooks';
import { pickLanguage } from '../i18n';
import { Speaking, useWords } from '../ui/language';
import { Mark } from '../ui/mark';
import { Notice } from '../ui/notice';
import { OptionsContext, useOptions, useReadOnly } from './context';
import { Drafted } from './drafts/drafted';
import { type SectionId, sectionIds, sectionOf } from './section';
import { ArticlesSection } from './sections/articles';
import { BrandSection } from './sections/brand';
import { CareSection } from './sections/care';
import { CharterSection } from './sections/charter';
import { DepartmentsSection } from './sections/departments';
import { EscalationSection } from './sections/escalation';
import { JournalSection } from './sections/journal';
import { LimitsSection } from './sections/limits';
import { NetworksSection } from './sections/networks';
import { NoticesSection } from './sections/notices';
import { NumbersSection } from './sections/numbers';
import { PeopleSection } from './sections/people';
import { PrivacySection } from './sections/privacy';
import { ProposalsSection } from './sections/proposals';
import { RepliesSection } from './sections/replies';
import { RulesSection } from './sections/rules';
import { TesterSection } from './sections/tester';
import { TopicsSection } from './sections/topics';
import { VoiceSection } from './sections/voice';
import { YouSection } from './sections/you';
import { ShelfPicker } from './shelf/picker';
import { OrGuide } from './start/or-guide';
import { GuidePending } from './start/pending';
import { Welcome } from './start/role-screen';
import { useCharter } from './use-charter';
import { useSettings } from './use-settings';
import { ChangedElsewhere } from './versions/changed-elsewhere';

const screens: Readonly<Record<SectionId, () => preact.JSX.Element>> = {
  brand: BrandSection,
  departments: DepartmentsSection,
  people: PeopleSection,
  topics: TopicsSection,
  limits: LimitsSection,
  articles: ArticlesSection,
  rules: RulesSection,
  replies: RepliesSection,
  voice: VoiceSection,
  proposals: ProposalsSection,
  care: CareSection,
  numbers: NumbersSection,
  privacy: PrivacySection,
  escalation: EscalationSection,
  tester: TesterSection,
  networks: NetworksSection,
  charter: CharterSection,
  journal: JournalSection,
  notices: NoticesSection,
  you: YouSection,
};

/** Rooms that belong to whoever sits here, whatever their role. */
const ownSections: ReadonlySet<SectionId> = new Set(['proposals', 'escalation', 'journal', 'notices', 'you']);

export function App() {
  const charter = useCharter();
  const settings = useSettings();
  const language = pickLanguage(settings.settings?.language ?? 'auto', navigator.languages);
  const ready = charter.data && settings.settings;
  return (
    <Speaking language={language}>
      {ready ? (
        <OptionsContext.Provider
          value={{
            charter: charter.data.charter,
            place: charter.data.place,
            shelf: charter.data.shelf,
            standings: charter.data.standings,
            expiring: charter.data.expiring,
            source: charter.data.source ?? null,
            settings: settings.settings,
            change: charter.change,
            reload: charter.reload,
            saveSettings: settings.save,
          }}
        >
          <OrGuide>
            <Screens />
          </OrGuide>
        </OptionsContext.Provider>
      ) : (
        <Waiting unreachable={charter.unreachable || settings.unreachable} />
      )}
    </Speaking>
  );
}

function Waiting(props: { unreachable: boolean }) {
  const { options: t } = useWords();
  return (
    <main class="options-waiting">
      {props.unreachable ? (
        <Notice tone="alarm" role="alert">
          {t.outcomes.unreachable}
        </Notice>
      ) : (
        <p class="soft">{t.loading}</p>
      )}
    </main>
  );
}

function Screens() {
  const { options: t } = useWords();
  const { charter, place, settings } = useOptions();
  const readOnly = useReadOnly();
  const [section, setSection] = useState(() => sectionOf(location.hash, readOnly));

  useEffect(() => {
    const follow = () => setSection(sectionOf(location.hash, readOnly));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [readOnly]);
  useEffect(() => {
    document.title = `${t.sections[section]} – ${t.title}`;
  }, [section, t]);

  const Section = screens[section];
  return (
    <div class="options">
      {/* biome-ignore lint/a11y/useValidAnchor: a skip link is a link; the address bar's hash names the section here */}
      <a class="options-skip" href="#main" onClick={focusMain}>
        {t.skip}
      </a>
      <header class="options-header">
        <Mark size={28} />
        <div>
          <strong>{t.title}</strong>
          <span class="soft small">
            {charter.title} · {t.charter.revision(charter.revision)}
          </span>
        </div>
        <ShelfPicker />
      </header>
      <nav class="options-nav" aria-label={t.navigation}>
        <ul>
          {sectionIds.map((id) => (
            <li key={id}>
              <a href={`#${id}`} aria-current={id === section ? 'page' : undefined}>
                {t.sections[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main class="options-main" id="main" tabIndex={-1}>
        <h1>{t.sections[section]}</h1>
        {settings.welcomed ? <GuidePending /> : <Welcome />}
        {readOnly && !ownSections.has(section) ? <ReadOnlyNotice /> : null}
        <ChangedElsewhere />
        {/* Another charter is another form: nothing typed for one house is saved for another. */}
        <Drafted place={place}>
          <Section key={`${place}/${section}`} />
        </Drafted>
      </main>
    </div>
  );
}

/** Why nothing can be changed here. */
function ReadOnlyNotice() {
  const { options: t, travel } = useWords();
  const { source } = useOptions();
  return (
    <Notice>
      {source === 'managed' ? travel.managed : source === 'followed' ? travel.readOnly : t.you.readOnly}
    </Notice>
  );
}

function focusMain(event: Event) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
