import type { RemediesWords } from '../../words.ts'

const eachWarmGo = 'Up to 4 times a day. Leave at least 2 hours from one start to the next.'
const warmStop =
  'Your skin goes darker than light pink, looks patchy or stings. The pain rises, or you feel faint or sleepy.'
const warmWhy =
  'Warmth relaxes and eases pain, and makes gentle movement easier. Small trials, mostly of the low back, found a small gain for a short time. Nobody knows how much of that holds for the upper back.'
const notOnRub = 'Do not use it over a rub, gel or patch, or over swelling or a new bruise.'
const stayAwake = 'Stay awake. Do not fall asleep with it on.'
const look = 'Look at the skin half-way. A mirror or a phone photo helps.'

const eachColdGo =
  'Every 2 to 3 hours while you are awake, 8 times a day at most. Use it for the first 1 or 2 days, and 3 days at most.'
const coldStop =
  'Your skin turns numb, white, waxy, hard or blistered, or it burns. Stop as soon as it is numb.'
const coldWhy =
  'Cold can dull pain and may limit swelling early on. It has not been shown to speed healing. In one small trial of back and neck strain, cold and heat helped about the same, and only a little.'
const lookCold = 'Look at the skin after 5 minutes. A mirror or a phone photo helps.'
const notAsleep = 'Stay awake, and keep it off the front and sides of your neck.'
const warmAgain = 'Let your skin get back to its normal warmth before the next go.'

/** Sections 3.1 and 3.2. */
export const warmthAndCold = {
  'heat-pack': {
    name: 'Heat packs',
    title: 'A warm pack on the sore place',
    short: 'A covered heat pack or hot-water bottle, with a towel round it. Set a timer.',
    how: [
      'Warm the pack as its own instructions say.',
      'For a bottle, use warm tap water. Do not use boiling water.',
      'Put its cover on, then wrap one towel round it.',
      'Test it on your inner arm. It should feel comfortably warm.',
      'Lie on your side and rest it on top of the sore place. Do not lie or lean on it.',
      'Set a timer for 15 minutes, or 20 at most.',
      look,
      stayAwake,
      notOnRub,
    ],
    howLong: '15 to 20 minutes.',
    howOften: eachWarmGo,
    stopIf: warmStop,
    why: warmWhy,
  },
  'hot-towel': {
    name: 'Warm towels',
    title: 'A warm, damp towel on the sore place',
    short: 'A towel wrung out in warm water, with a dry towel beneath. Set a timer.',
    how: [
      'Soak a small towel in warm tap water. Do not use boiling water.',
      'Wring it out well.',
      'Test it on your inner arm. It should feel comfortably warm.',
      'Lay a dry towel on the sore place.',
      'Lay the warm towel on top. Do not lie or lean on it.',
      'Warm it again when it cools.',
      'Set a timer for 15 minutes, or 20 at most.',
      look,
      stayAwake,
      notOnRub,
    ],
    howLong: '15 to 20 minutes in all.',
    howOften: eachWarmGo,
    stopIf: warmStop,
    why: warmWhy,
  },
  'heating-pad': {
    name: 'Electric heating pads',
    title: 'An electric pad on low',
    short: 'Low or medium heat, over a cloth, while you are awake. Use one that turns itself off.',
    how: [
      'Check that the pad and its cord are whole and dry.',
      'Lay its cover and one towel between the pad and your skin.',
      'Set it to low, or medium at most.',
      'Keep it flat. Do not fold it, and do not lie or lean on it.',
      'Set its own timer or your phone for 15 minutes, or 20 at most.',
      look,
      'Switch it off and unplug it before you rest or sleep.',
      stayAwake,
      notOnRub,
    ],
    howLong: '15 to 20 minutes.',
    howOften: eachWarmGo,
    stopIf: warmStop,
    why: `${warmWhy} Most burns from pads come from direct contact with the skin.`,
  },
  'warm-shower': {
    name: 'Warm showers',
    title: 'A warm shower on your upper back',
    short: 'Let warm, not hot, water run over the sore place.',
    how: [
      'Stand on a non-slip mat.',
      'Make the water comfortably warm, not hot.',
      'Wash off any rub or gel first, with cool water.',
      'Let the water run over your upper back.',
      'Roll your shoulders slowly.',
      'If you feel dizzy, sit down and turn the water off.',
    ],
    howLong: '5 to 10 minutes.',
    howOften: 'Up to 3 times a day, at least 4 hours apart.',
    stopIf: 'You feel dizzy or faint. Your skin stings or goes darker than light pink.',
    why: warmWhy,
  },
  'warm-bath': {
    name: 'Warm baths',
    title: 'A warm bath',
    short: 'Warm, not hot, water, and somebody in the house if you are unsteady.',
    how: [
      'Run a warm bath of about 37 to 39 °C (99 to 102 °F).',
      'Wash off any rub or gel first. Take no bath with a medicine patch on.',
      'Have someone nearby if you are unsteady.',
      'Drink no alcohol before or during it.',
      'Set a timer for 15 minutes at most, and stay awake.',
      'Get out slowly, with something to hold.',
    ],
    howLong: '10 to 15 minutes.',
    howOften: 'Once a day.',
    stopIf: 'You feel faint, flushed or sleepy.',
    why: warmWhy,
  },
  'hot-tub': {
    name: 'Hot tubs',
    title: 'A short time in a hot tub',
    short: 'Not alone, with no alcohol, and not for long.',
    how: [
      'Check that the water is 40 °C (104 °F) or less.',
      'Wash off any rub or gel first. Do not go in with a medicine patch on.',
      'Go in with someone else there.',
      'Leave it if you have had alcohol, or medicine that makes you sleepy.',
      'Set a timer for 15 minutes at most, and stay awake.',
      'Get out slowly.',
    ],
    howLong: '10 to 15 minutes.',
    howOften: 'Once a day at most.',
    stopIf: 'You feel dizzy, faint or sleepy, or your heart races.',
    why: `${warmWhy} A hot tub is the riskiest kind of warmth, because it heats your whole body.`,
  },
  'wrapped-peas': {
    name: 'Frozen peas or ice',
    title: 'Wrapped frozen peas on the sore place',
    short: 'Peas or crushed ice in a thin damp towel. Look at the skin after 5 minutes.',
    how: [
      'Wrap frozen peas or crushed ice in a thin, damp towel.',
      'Keep the cloth between the ice and your skin at all times.',
      'Rest it on the sore place. Do not lie on it.',
      'Set a timer for 10 minutes, or 15 at most.',
      lookCold,
      notAsleep,
      'Do not use it over a rub, gel or patch.',
      warmAgain,
    ],
    howLong: '10 to 15 minutes. 10 if you have diabetes.',
    howOften: eachColdGo,
    stopIf: coldStop,
    why: coldWhy,
  },
  'gel-pack': {
    name: 'Frozen gel packs',
    title: 'A gel pack in a thick towel',
    short: 'A gel pack gets colder than ice. Use a thicker towel and less time.',
    how: [
      'Wrap the gel pack in a thick towel.',
      'Keep the towel between the pack and your skin at all times.',
      'Rest it on the sore place. Do not lie on it.',
      'Set a timer for 10 minutes.',
      lookCold,
      notAsleep,
      'Do not use it over a rub, gel or patch.',
      warmAgain,
    ],
    howLong: '10 minutes.',
    howOften: eachColdGo,
    stopIf: coldStop,
    why: coldWhy,
  },
  'ice-massage': {
    name: 'Ice massage',
    title: 'Slow circles with wrapped ice',
    short: 'Ice in a thin cloth, kept moving the whole time. You may need someone to help.',
    how: [
      'Wrap an ice cube in a thin, damp cloth.',
      'Move it in slow circles over the sore muscle.',
      'Keep it moving the whole time, with hardly any pressure.',
      'Keep off the bones, and off the front and sides of your neck.',
      'Set a timer for 3 minutes, or 5 at most.',
      'Stop as soon as the skin feels numb.',
      'Do not use it over a rub, gel or patch.',
      warmAgain,
    ],
    howLong: '3 to 5 minutes.',
    howOften: eachColdGo,
    stopIf: coldStop,
    why: coldWhy,
  },
} satisfies Partial<RemediesWords>
