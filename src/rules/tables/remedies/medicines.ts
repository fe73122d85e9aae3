import { always, any, all } from '../../language/condition.ts'
import { remedy } from '../../language/row.ts'
import { region } from '../../questions/about-you.ts'
import { severity } from '../../questions/the-pain.ts'
import { cupboard } from '../../questions/your-medicines.ts'
import { spread } from '../facts.ts'

const base = { place: 'medicine', kind: 'medicine' } as const
const onePlace = spread.is('one-place')

/** Section 4.5, in its order. Doses stand in `tables/doses.ts`; a region without doses gets a pharmacist. */
export const medicines = [
  remedy({
    ...base,
    id: 'anti-inflammatory-gel',
    onSkin: true,
    classes: ['anti-inflammatory-gel'],
    needs: cupboard.includes('anti-inflammatory-gel'),
    firstChoice: all(region.is('uk'), onePlace),
    helps: region.is('uk'),
    source: ['M6', 'M1', 'M3'],
  }),
  remedy({
    ...base,
    id: 'salicylate-patch',
    onSkin: true,
    classes: ['salicylate'],
    needs: cupboard.includes('salicylate-patch'),
    firstChoice: all(region.is('us'), onePlace),
    helps: all(region.is('us'), onePlace),
    source: ['M13', 'M2'],
  }),
  remedy({
    ...base,
    id: 'ibuprofen',
    classes: ['anti-inflammatory-tablet'],
    needs: cupboard.includes('ibuprofen'),
    firstChoice: any(spread.is('wide'), severity.atLeast(5)),
    helps: region.is('uk', 'us'),
    source: ['M7', 'M27', 'M20'],
  }),
  remedy({
    ...base,
    id: 'naproxen',
    classes: ['anti-inflammatory-tablet'],
    needs: cupboard.includes('naproxen'),
    firstChoice: all(region.is('us'), any(spread.is('wide'), severity.atLeast(5))),
    helps: region.is('us'),
    source: ['M8'],
  }),
  remedy({
    ...base,
    id: 'paracetamol',
    classes: ['paracetamol'],
    needs: cupboard.includes('paracetamol'),
    firstChoice: always,
    helps: region.is('uk', 'us'),
    source: ['M10', 'M11', 'M24'],
  }),
  remedy({
    ...base,
    id: 'lidocaine-patch',
    onSkin: true,
    classes: ['lidocaine'],
    needs: cupboard.includes('lidocaine-patch'),
    firstChoice: all(region.is('us'), onePlace),
    helps: all(region.is('us'), onePlace),
    source: ['M14'],
  }),
  remedy({
    ...base,
    id: 'menthol-rub',
    onSkin: true,
    classes: ['menthol'],
    needs: cupboard.includes('menthol-rub'),
    firstChoice: region.is('uk', 'us'),
    helps: region.is('uk', 'us'),
    source: ['M2', 'T21'],
  }),
] as const
