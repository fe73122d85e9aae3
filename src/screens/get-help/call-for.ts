import { alarms, type Help } from '../../content/en/index.ts'

/** The one call of a screen that is no emergency: the region's own line, else the emergency number for when it gets worse. */
export const callFor = ({ today, emergency }: Help): { readonly label: string; readonly tel: string } =>
  today.call ?? { label: alarms.today.call(emergency.number), tel: emergency.tel }
