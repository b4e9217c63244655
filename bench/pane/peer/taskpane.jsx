import {
  Button,
  Card,
  FluentProvider,
  Link,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Subtitle1,
  Subtitle2,
  Tab,
  TabList,
  Text,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { pane as texts } from '../../../src/locales/sv/pane';

/** The home view as a team would write it with Microsoft's template and Fluent's React components: the same words, made of the components meant for them. */
const FOUND = ['uppfoljning', 'driftredovisning', 'resultatrakning', 'insatser', 'deltagare'];
const MISSING = ['balansrakning', 'balanskrav'];

const Actions = ({ children }) => <div style={{ display: 'flex', gap: 8 }}>{children}</div>;

const Intro = ({ onStart, onSkip }) => (
  <Card>
    <Subtitle1 as="h1">{texts['first.title']}</Subtitle1>
    <ul>
      {['first.reads', 'first.checks', 'first.writes'].map((key) => (
        <li key={key}>{texts[key]}</li>
      ))}
    </ul>
    <Text weight="semibold">{texts['first.private']}</Text>
    <Actions>
      <Button appearance="primary" onClick={onStart}>
        {texts['first.start']}
      </Button>
      <Button appearance="subtle" onClick={onSkip}>
        {texts['first.skip']}
      </Button>
    </Actions>
  </Card>
);

const List = ({ title, keys }) => (
  <section>
    <Subtitle2 as="h2">{title}</Subtitle2>
    <ul>
      {keys.map((key) => (
        <li key={key}>{texts[`table.${key}`]}</li>
      ))}
    </ul>
  </section>
);

const Home = ({ onShow }) => (
  <>
    <Subtitle1 as="h1">Samordningsförbundet</Subtitle1>
    <Card>
      <MessageBar intent="error">
        <MessageBarBody>{texts['verdict.error']}</MessageBarBody>
      </MessageBar>
      <Subtitle2 as="h2">{texts['home.next']}</Subtitle2>
      <Text>{texts['home.next.error']}</Text>
      <Actions>
        <Button onClick={() => onShow('findings')}>{texts['action.showFindings']}</Button>
        <Button>{texts['action.control']}</Button>
        <Link onClick={() => onShow('understood')}>{texts['action.showUnderstood']}</Link>
      </Actions>
    </Card>
    <List title={texts['home.found']} keys={FOUND} />
    <List title={texts['home.notFound']} keys={MISSING} />
  </>
);

const TABS = ['home', 'findings', 'avvikelser', 'understood', 'settings'];

const label = (tab) => texts[tab === 'findings' ? 'tab.findings.none' : `tab.${tab}`];

function Pane() {
  const [tab, setTab] = useState('home');
  const [stage, setStage] = useState(null);
  const [isNew, setIsNew] = useState(true);
  const [isChecked, setIsChecked] = useState(false);
  const review = () => {
    setStage('reading');
    setIsNew(false);
    setTimeout(() => {
      setStage(null);
      setIsChecked(true);
    }, 500);
  };
  const isDark = Office.context.officeTheme?.isDarkTheme === true;
  return (
    <FluentProvider theme={isDark ? webDarkTheme : webLightTheme}>
      <header>
        <TabList
          size="small"
          selectedValue={tab}
          onTabSelect={(_, { value }) => setTab(value)}
          aria-label={texts['tabs.name']}
        >
          {TABS.map((each) => (
            <Tab key={each} value={each}>
              {label(each)}
            </Tab>
          ))}
        </TabList>
      </header>
      <main>
        <Actions>
          <Button data-key="generate" disabledFocusable={stage !== null} onClick={review}>
            {texts['action.generate']}
          </Button>
          <Button data-key="review" disabledFocusable={stage !== null} onClick={review}>
            {texts['action.review']}
          </Button>
        </Actions>
        {stage !== null && (
          <div>
            <Text>{texts[`stage.${stage}`]}</Text>
            <ProgressBar aria-label={texts[`stage.${stage}`]} />
            <Button appearance="subtle" onClick={() => setStage(null)}>
              {texts['action.cancel']}
            </Button>
          </div>
        )}
        {tab === 'home' && isNew && <Intro onStart={review} onSkip={() => setIsNew(false)} />}
        {tab === 'home' && isChecked && <Home onShow={setTab} />}
      </main>
      <div aria-live="polite">{stage !== null && texts[`stage.${stage}`]}</div>
    </FluentProvider>
  );
}

await Office.onReady();
createRoot(document.getElementById('pane')).render(<Pane />);
