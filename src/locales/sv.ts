import { catalogue } from './sv/catalogue';
import { cli } from './sv/cli';
import { kontrollblad } from './sv/kontrollblad';
import { pane } from './sv/pane';
import { reasons } from './sv/reasons';
import { report } from './sv/report';
import { rules } from './sv/rules';
import { sie } from './sv/sie';

/** Every Swedish text, by part of the product. */
export const sv = { reasons, rules, catalogue, kontrollblad, report, pane, cli, sie };
