import { defineType } from '../../protocol/object-type';
import { addressOf, type Area } from '../area';

/** Several rectangles of one sheet. */
export const rangeAreas = defineType<Excel.RangeAreas, readonly Area[]>({
  name: 'RangeAreas',
  properties: { address: { get: (areas) => areas.map(addressOf).join(',') } },
});
