import { catalogue } from './en/catalogue';
import { cli } from './en/cli';
import { kontrollblad } from './en/kontrollblad';
import { pane } from './en/pane';
import { reasons } from './en/reasons';
import { report } from './en/report';
import { rules } from './en/rules';
import { sie } from './en/sie';
import type { Texts } from './texts';

/** Every English text. A missing one is a type error. */
export const en: Texts = { reasons, rules, catalogue, kontrollblad, report, pane, cli, sie };
