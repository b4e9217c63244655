import type { TableId } from '../model/table';
import type { TableTemplate } from './table-template';
import { deltagare, finansieradVerksamhet, insatser, prognos, uppfoljning } from './tables/economy';
import { notFordringar, notIntakter, notKostnader, notSkulder } from './tables/notes';
import {
  balanskrav,
  driftredovisning,
  medelTillForfogande,
  medlemsbidrag,
  oversikt,
} from './tables/overviews';
import { balansrakning, kassaflodesanalys, resultatrakning } from './tables/statements';

/** Every known table's template, by id. `okand` has none. */
export const TABLE_TEMPLATES: { readonly [Id in Exclude<TableId, 'okand'>]: TableTemplate<Id> } = {
  oversikt,
  driftredovisning,
  resultatrakning,
  balansrakning,
  kassaflodesanalys,
  balanskrav,
  uppfoljning,
  insatser,
  'not-intakter': notIntakter,
  'not-kostnader': notKostnader,
  'not-fordringar': notFordringar,
  'not-skulder': notSkulder,
  medlemsbidrag,
  'finansierad-verksamhet': finansieradVerksamhet,
  deltagare,
  'medel-till-forfogande': medelTillForfogande,
  prognos,
};
