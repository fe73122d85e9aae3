import type { QuestionWords } from '../../words.ts'

const unsure = 'I’m not sure'

/** The three lists of danger signs, and the one question that follows when a list was left unsure. */
export const dangerSignWords = {
  chest: {
    ask: 'Do any of these come with your pain?',
    hint: 'Think of now, and of any time this pain came. Tick all that fit. A stiff or sore back, or a sore side of the neck, does not count on its own.',
    why: 'Pain in the upper back can come from the heart or the lungs. That is rare, but it needs help fast. So we ask it first.',
    options: {
      'pressure-in-chest': {
        label: 'Pain, pressure or tightness in my chest, jaw, throat or upper tummy',
        hint: 'A squeezing feeling counts too.',
      },
      'heavy-arm': {
        label: 'My arm feels heavy, squeezed or aching, however I move',
        hint: 'One arm or both. It does not change when you move your neck or arm.',
      },
      'breathless-at-rest': {
        label: 'I’m short of breath, even when I rest',
        hint: 'Normal puffing from exercise that has settled does not count.',
      },
      'cold-sweat-or-sick': {
        label: 'I have a cold sweat, feel sick or am vomiting',
        hint: 'Normal sweat from exercise that has settled does not count.',
      },
      'faint-or-racing-heart': 'I feel faint or light-headed, or my heart races or skips',
      'sudden-or-tearing': {
        label: 'Very bad sudden pain, or tearing pain, or pain that moves down',
        hint: 'Very bad pain that was at its worst within a minute. Or it feels like tearing or ripping. Or it moves down your back or into your tummy. Or it is the worst pain of your life. A sudden but mild twinge does not count.',
      },
      'comes-with-effort': {
        label: 'It comes with walking, stairs or stress, and eases when I rest',
        hint: 'It does this even when you are not using your back or arms.',
      },
      'hurts-to-breathe-in': 'It hurts more when I breathe in',
    },
    none: 'No, none of these come with my pain',
    unsure,
    short: 'Chest and breathing',
    missing: 'Choose all that come with your pain, or ‘None of these’',
  },
  'chest-unsure': {
    ask: 'Do you feel very ill, or is your chest or breathing getting worse?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or it is getting worse',
      'no-worse': 'No, I am not very ill, and it is not getting worse',
    },
    short: 'Chest: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
  nerves: {
    ask: 'Do you have any of these signs?',
    hint: 'Tick all that you have now, or had since the pain began. A stiff or sore back or neck does not count on its own.',
    why: 'These signs can come from the brain, the nerves or a badly hurt muscle. They are rare. They need help soon.',
    options: {
      'face-speech-or-one-side': {
        label: 'My face droops, one side is weak, or I can’t speak properly',
        hint: 'A weak or numb arm or leg on one side counts. So do trouble seeing, passing out, confusion, or being very hard to wake. Tingling that changes when you move your neck has its own box below.',
      },
      'new-neck-pain-and-dizzy': {
        label: 'New neck pain or headache, with dizziness, double vision or a drooping eyelid',
        hint: 'It is unlike any pain before. Slurred speech, trouble swallowing or feeling unsteady count too. It can follow a jerk, a small knock or a neck treatment.',
      },
      'legs-or-hands': {
        label: 'My legs are weak or wobbly, or my hands are clumsy',
        hint: 'Also heavy or numb legs, worse walking or balance, or electric shocks when you bend your neck.',
      },
      'numb-bottom-or-toilet': {
        label: 'I’m numb between my legs, or have lost control of pee or poo',
        hint: 'Numb round your genitals or bottom. New trouble starting or holding pee. New numbness in sex.',
      },
      'jaw-or-back-rigid': {
        label: 'My jaw won’t open, or my neck, back or eyes are pulled rigid',
        hint: 'Pulled and locked, or arching by itself. It can follow a cut or a burn, or a new anti-sickness or mental-health medicine. A stiff, sore neck or back does not count on its own.',
      },
      'arm-or-belt': {
        label: 'Pins and needles, numbness or pain down my arm or round my chest',
        hint: 'Round the chest means like a belt.',
      },
      'muscle-hard-or-arms-stuck': {
        label: 'After hard exercise, a muscle is rock hard, or my arms are stuck',
        hint: 'Hard or new exercise in the last 5 days. The muscle is very swollen, rock hard, far weaker or far more painful than usual soreness. Or your arms will not lift or straighten. One sore knot does not count.',
      },
      'overdose-or-crisis': {
        label: 'I took too many painkillers, or I think of ending my life',
        hint: 'You are not alone. You can get help day and night. Too many painkillers count even if you feel well.',
      },
    },
    none: 'No, none of these signs',
    unsure,
    short: 'Nerves and muscles',
    missing: 'Choose all the signs you have, or ‘None of these’',
  },
  'nerves-unsure': {
    ask: 'Do you feel very ill, or are your arms, legs or head getting worse?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or it is getting worse',
      'no-worse': 'No, I am not very ill, and it is not getting worse',
    },
    short: 'Nerves: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
  since: {
    ask: 'Are any of these true for you?',
    hint: 'Tick all that fit. This is the last list of danger signs.',
    why: 'These can mean that something else in the body needs a check.',
    options: {
      'crash-or-bad-fall': {
        label: 'It began after a crash, a bad fall or a very heavy hit',
        hint: 'A fall from a height or down stairs. A fast or very heavy hit. A heavy weight landing on you. We ask about a small knock or trip later.',
      },
      'fever-or-very-ill': {
        label: 'I have a fever, chills or drenching night sweats, or feel very ill',
        hint: 'A fever is 38 °C (100.4 °F) or more. Feeling hot and shivery counts too.',
      },
      'dark-pee': {
        label: 'My pee is brown, red or like cola, or there is hardly any',
        hint: 'Bright yellow pee from vitamins does not count.',
      },
      'black-poo-or-vomiting-blood': {
        label: 'Black or bloody poo, vomiting blood, or sudden very bad tummy pain',
        hint: 'The tummy pain may go through to your back.',
      },
      'medicine-reaction': {
        label: 'I’m having a bad reaction to a medicine, cream or patch',
        hint: 'Swollen face, lips or tongue, wheezing, hives all over or feeling faint. Or very sleepy or slow breathing after a medicine or patch. An old reaction does not count here.',
      },
      'nothing-eases-it': {
        label: 'It stays the same whatever I do, or wakes me at night',
        hint: 'Waking counts if turning over does not help.',
      },
      'worse-for-over-a-week': 'It has been getting steadily worse for a week or more',
      'weight-loss-or-lump': {
        label: 'I’m losing weight without trying, or I have a new lump',
        hint: 'A back that has changed shape counts too.',
      },
    },
    none: 'No, none of these are true for me',
    unsure,
    short: 'Other danger signs',
    missing: 'Choose all that are true for you, or ‘None of these’',
  },
  'since-unsure': {
    ask: 'Do you feel very ill, or are you getting worse hour by hour?',
    hint: 'You were not sure about the last list. That is fine. This one question helps.',
    why: 'If you are unsure, how ill you feel tells us how fast to get help.',
    options: {
      'very-ill-or-worse': 'Yes, I feel very ill, or I am getting worse',
      'no-worse': 'No, I am not very ill, and I am not getting worse',
    },
    short: 'Others: how ill',
    missing: 'Choose ‘Yes’ if you feel very ill or worse, or ‘No’',
  },
} satisfies Partial<QuestionWords>
