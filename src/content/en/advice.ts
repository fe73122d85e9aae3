import type { AdviceWords } from '../words.ts'

/** What a plan says besides its remedies. Lines of the part “avoid” name the thing itself: they stand beneath “Not for now”. */
export const adviceWords = {
  'heavy-lifting':
    'For 2 to 3 days: heavy or overhead lifting, bags on one shoulder, a child on the sore side. Pause or cut down what brought this on. Then start again at about half.',
  'bed-rest': 'Long rest in bed. Rest from the worst of it, then move a little each hour you are awake.',
  'slumped-or-phone-down':
    'Long spells slumped, or bent over a phone, for 2 to 3 days. On a long drive, stop and walk every 90 minutes to 2 hours.',
  'sudden-pulls': 'Sudden throws, rowing, pull-ups, or straining with your breath held, for 2 to 3 days.',
  'heat-massage-alcohol':
    'Heat, hot baths, massage and alcohol, for the first 2 to 3 days. They can make a fresh swelling or bruise bigger.',
  'hard-massage':
    'Deep massage, massage guns, foam rollers, needles, or having your back cracked. A light rub by hand on healthy skin is OK if it feels good. With a pacemaker or implant, ask your clinic before any electrical (TENS) machine.',
  'massage-and-thin-blood':
    'All massage, massage guns, needling and back-cracking, until a doctor has said yes. Your blood clots less than it should, so they can start a bleed in the muscle.',
  'borrowed-tablets':
    'Someone else’s tablets, at any time. That means muscle relaxants or sleeping tablets from a friend, abroad or online, herbal ones too. They can make you drowsy. Do not drive if you have had one.',
  'face-down-sleep':
    'Sleeping face-down, or upright in a chair, until it settles. If you were told to sleep upright for your breathing, keep doing that.',
  'bending-and-twisting':
    'Bending forward, lifting and twisting, until someone has checked this pain. Your bones may be thinner.',
  'dark-pee-watch':
    'After hard exercise, look at your pee. If it is brown, red or cola-coloured, or you pee very little, call your emergency number. If a muscle is very swollen, rock hard or much weaker, get seen today.',
  'rash-watch':
    'Look at the sore skin every day. A rash or blisters needs advice the same day, because treatment works best early.',
  'bleeding-watch':
    'Black poo, vomiting blood, unusual bruises, blood in your pee or a sudden bad headache: call your emergency number. Stop any anti-inflammatory you bought yourself, and keep on with what a doctor gave you.',
  'cough-watch':
    'A fever with your cough needs help today. Trouble breathing or coughing up blood needs your emergency number now.',
  'drink-to-thirst':
    'Drink when you are thirsty, after hard work or in the heat. There is no need to force more, and far too much water is dangerous.',
  'heat-or-cold-with-care':
    'Warmth: a cover and a towel between, 15 to 20 minutes, look at the skin, and stay awake. Cold: always in a cloth, 10 to 15 minutes, look at the skin after 5. Stop if it goes numb, stings or hurts more.',
  'sleepy-heat':
    'Alcohol or medicine that makes you sleepy can let a burn happen unnoticed. Use warmth only awake, in the daytime, with a timer set and someone near. No pad, bottle or electric blanket in bed.',
  'patch-and-heat':
    'Keep all heat away from your medicine patch: no pads, heated seats, electric blankets, hot baths or saunas. Heat can push out so much medicine that it kills. A fever can too, so get help if you have one.',
  'rub-and-heat':
    'Use no heat on skin with a rub, gel or patch, and none for several hours after. Wash a rub or gel off first. Together they have burned people.',
  'sore-skin-care':
    'Put nothing on skin that is broken, burnt, sunburnt, freshly tattooed or sore: no heat, ice, rubs, patches or massage. Cool a new burn under cool running water and cover it loosely. Do not burst blisters.',
  'keep-your-medicines':
    'Do not stop or skip a medicine that a doctor gave you without asking. A pharmacist can tell you whether a new painkiller goes with it.',
  'one-anti-inflammatory':
    'Use one anti-inflammatory at most, and never two at once. Ibuprofen, naproxen, aspirin for pain, gels, salicylate rubs, and some cold and period tablets all count.',
  'one-paracetamol':
    'Use one product with paracetamol (acetaminophen) at a time. Cold and flu sachets, co-codamol and many Tylenol products hold it too. If you may have had too much, call your emergency number now, even if you feel well.',
  'liver-and-paracetamol':
    'Paracetamol (acetaminophen) can build up and harm your liver. A doctor may have set you a lower limit, often 2 g a day: ask before you use any.',
  'alcohol-and-painkillers':
    'Leave alcohol while you use painkillers. It adds to stomach bleeding with anti-inflammatories and to liver harm with paracetamol (acetaminophen). With strong painkillers or sleeping tablets it can stop you waking up.',
  'sleepy-and-driving':
    'Do not drive or use machines with a medicine that makes you sleepy. Codeine, sleeping tablets and muscle relaxants can. Do not add a second one, or alcohol.',
  'pregnant-comfort':
    'A short warm pack on the upper back is OK unless your plan says no heat. Leave out hot tubs, saunas, and anti-inflammatory tablets, gels and rubs. Paracetamol (acetaminophen) is usually the first choice in pregnancy. Use the lowest dose for the shortest time, and check with your midwife, doctor or pharmacist.',
  'breastfeeding-comfort':
    'Paracetamol (acetaminophen) suits most people who breastfeed. In the UK so do ibuprofen and its gel, kept off the breast; elsewhere ask first. Leave out aspirin, and if your baby came early or is ill, ask before any medicine.',
  'with-a-parent':
    'Show this to a parent or carer, and let them stay while you use heat or cold. Unknot gives no medicine or dose before 18. A pharmacist can tell you both what fits your age.',
  'no-aspirin-under-16':
    'No aspirin under 16, not even half a tablet. It can cause a rare illness that harms the brain and liver.',
  'school-bag':
    'Use both straps of a school bag and keep it light: a tenth of your weight or less. Leave at school what you do not need.',
  'desk-set-up':
    'Put the top of the screen at eye level and an arm’s length away, with elbows supported and feet flat. Hold the phone up instead of bending to it, and move every 30 minutes. It is for comfort: the proof is weak.',
  pillow:
    'On your side, use a pillow as thick as the gap from shoulder to ear. On your back, one is enough. The proof is weak, so go by what feels best.',
  'hold-a-pillow-to-cough':
    'Hug a pillow firmly to your chest when you cough. A pharmacist can help with the cough itself.',
  'low-mood':
    'Stress and low mood can make muscles tight and pain louder. If they last over 2 weeks, talk to a doctor. If you think of harming yourself, call your emergency number or a crisis line now.',
  'ask-about-pressure':
    'Your blood pressure is high. Have a doctor, nurse or pharmacist check it soon. Do not use anti-inflammatory tablets.',
  'tell-your-team':
    'Tell the team that looks after you about this pain, even if it seems small. With a fever, or feeling very ill, call them or get help today.',
  'get-stronger':
    'Getting stronger helps most. In one trial, 2 to 12 minutes a day with a stretchy band eased neck and shoulder pain. Start when daily life hurts 3 out of 10 or less.',
  'build-up-slowly':
    'Start again at about half your usual load. If the next day hurts 3 out of 10 or less, add a tenth to a fifth each time. After a strain, wait 2 weeks before you go all out; this is good sense more than proof.',
  'warm-up':
    'Warm up for 5 to 10 minutes with easy moves like the ones to come. One small trial found a little less soreness.',
  'small-breaks':
    'Get up and move a little every 30 minutes. It feels good, but trials have not shown that breaks prevent pain.',
  'sleep-and-drink':
    'Aim for 7 to 9 hours of sleep, and drink when you are thirsty. Both are sensible, but the proof that they prevent spasms is weak.',
  'stretching-is-for-comfort':
    'Stretch for comfort, at any time of day, with warm muscles. Good trials found that it does not prevent soreness or injury.',
} satisfies AdviceWords
