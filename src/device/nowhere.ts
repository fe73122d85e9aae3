import type { Device } from './device.ts'

const stop = () => {}
const listenTo = () => stop
const nothing = () => {}

/**
 * No device at all: it knows nobody, keeps nothing, and is the same everywhere. The pages of a build are
 * made on it, and each is taken up on it before the memory of the person's own device is read.
 */
export const nowhere: Device = {
  now: () => 0,
  sinceOpened: () => 0,
  every: listenTo,
  newId: () => '',
  language: 'en-GB',
  timeZone: 'UTC',
  storage: {
    read: () => undefined,
    write: () => 'saved',
    remove: nothing,
    keys: () => [],
    onOtherTab: listenTo,
    whole: Promise.resolve(),
  },
  records: { all: async () => [], put: async () => 'saved', clear: async () => {}, onOtherTab: listenTo },
  sight: { seen: () => false, onChange: listenTo },
  screen: { stayOn: async () => 'missing', rest: nothing },
  cues: { canSpeak: false, canShake: false, speak: nothing, sound: nothing, shake: nothing },
  notices: { standing: () => 'missing', ask: async () => 'missing', show: nothing, clear: nothing },
  updates: { begin: nothing, standing: () => 'none', onChange: listenTo, take: nothing },
  onFetched: listenTo,
  persistence: { standing: async () => 'missing', ask: async () => 'missing' },
  share: async () => 'missing',
  copy: async () => false,
  print: nothing,
  saveFile: nothing,
}
