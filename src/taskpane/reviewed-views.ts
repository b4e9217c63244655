import { avvikelserView } from './avvikelser/avvikelser-view';
import { findingsView } from './findings/findings-view';
import { homeView } from './home/home-view';
import { settingsView } from './settings/settings-view';
import { understoodView } from './understood/understood-view';
import type { ReviewedViews } from './view';

export const REVIEWED_VIEWS: ReviewedViews = {
  home: homeView,
  findings: findingsView,
  avvikelser: avvikelserView,
  understood: understoodView,
  settings: settingsView,
};
