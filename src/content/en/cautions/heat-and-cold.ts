import type { CautionsWords } from '../../words.ts'

/** Section 3.3: why heat, hot water or cold is left out. */
export const heatAndCold = {
  'rubbing-and-bleeding': {
    name: 'Blood that is slow to clot, and rubbing',
    because: 'Your blood is slow to clot. Rubbing can start a bleed in the muscle.',
  },
  'reduced-feeling': {
    name: 'Less feeling in the skin',
    because: 'Your skin feels less than it should. You may not notice a burn from heat or from ice in time.',
  },
  'diabetes-with-damage': {
    name: 'Diabetes with nerve or vessel damage',
    because:
      'Diabetes has harmed your nerves or blood vessels. Heat or ice can hurt your skin before you feel it.',
  },
  diabetes: {
    name: 'Diabetes',
    because:
      'You have diabetes. It can dull the feeling in your skin, so a burn may go unnoticed. Ask your diabetes team or a pharmacist before you use heat.',
  },
  'poor-circulation': {
    name: 'Narrowed leg arteries',
    because: 'You have narrowed arteries. Skin with less blood flow burns and freezes more easily.',
  },
  stroke: {
    name: 'A stroke in the past',
    because:
      'You have had a stroke. It can change how well your skin feels heat and cold, so it can be hurt unnoticed.',
  },
  raynauds: {
    name: 'Raynaud’s or chilblains',
    because: 'You have Raynaud’s, chilblains or past frostbite. Cold can shut off the blood to your skin.',
  },
  'cold-allergy': {
    name: 'Cold allergy',
    because: 'Your body reacts badly to cold. A cold pack can set off a reaction that threatens your life.',
  },
  'sickle-cell': {
    name: 'Sickle cell disease',
    because: 'You have sickle cell disease. Cold can set off a crisis. Mild warmth is the better choice.',
  },
  'sore-skin': {
    name: 'Broken, burnt or sore skin',
    because:
      'Your skin is broken, burnt or sore, or has a rash or a sore strip. Heat or cold there can harm it more.',
  },
  fever: {
    name: 'Fever or feeling very ill',
    because:
      'You have a fever or feel very ill. Heat can warm you even more. Heat or cold can also hide how ill you are.',
  },
  'fresh-swelling': {
    name: 'New swelling or bruise',
    because:
      'You have new swelling or a bruise. Heat in the first 2 to 3 days can make it bleed and swell more.',
  },
  'bleeding-disorder': {
    name: 'Bleeding disorder and heat',
    because: 'You bleed easily. Heat can make a bleed inside a muscle bigger.',
  },
  'pregnant-and-hot-water': {
    name: 'Pregnancy and hot water',
    because:
      'You are pregnant, or may be, or are trying to be. Hot water can heat your whole body, which may harm a growing baby. A short, lukewarm bath is OK.',
  },
  'cancer-or-radiotherapy': {
    name: 'Cancer or radiotherapy skin',
    because:
      'You have had cancer, or radiotherapy to that skin. Heat changes the blood flow there, and treated skin is easily hurt. Ask your team first.',
  },
  'rheumatoid-arthritis': {
    name: 'Rheumatoid arthritis and heat',
    because: 'You have rheumatoid arthritis. Labels of heat wraps say to ask a doctor first.',
  },
  'multiple-sclerosis': {
    name: 'Multiple sclerosis and heat',
    because: 'You have multiple sclerosis. Heat can make its signs worse for a while.',
  },
  'heart-and-pressure': {
    name: 'Heart trouble or blood pressure',
    because:
      'You have heart trouble, faints, or high or low blood pressure. Hot water puts a strain on your heart and can make you faint. Cold over a large area can push your blood pressure up.',
  },
  'sleepy-or-alone': {
    name: 'Epilepsy, or something that makes you sleepy',
    because:
      'You have epilepsy, drink most days, or use something that makes you sleepy. You could burn or go under water before you wake. Use warmth only awake, in the daytime, with a timer and someone near.',
  },
  'patch-on-skin': {
    name: 'A medicine patch',
    because:
      'You wear a medicine patch. Heat can push too much of the medicine into you at once, and with some patches that can kill.',
  },
  'rub-on-now': {
    name: 'A rub or gel on the skin now',
    because:
      'You have a rub or gel on your skin. Heat or cold on top of it can burn you. Wash it off, and wait several hours before any heat.',
  },
  'memory-or-confusion': {
    name: 'Memory trouble or confusion',
    because:
      'You told us about memory trouble or confusion. Heat or cold could stay on too long. Use cold only with someone beside you.',
  },
  'fresh-scar': {
    name: 'Operation, metal or fresh scar',
    because:
      'You have a fresh scar or graft, metal, or a recent operation or injection. Heat and cold act differently there. Ask the team that treated you.',
  },
  'adrenal-or-thyroid': {
    name: 'Adrenal or thyroid trouble',
    because: 'You have an adrenal or thyroid condition. Strong heat or cold can put your body under stress.',
  },
  'nerve-injury': {
    name: 'A recent nerve injury',
    because:
      'You have hurt a nerve not long ago. Cold can harm a nerve that is healing, and heat may go unfelt. Ask first.',
  },
  'marks-from-heat': {
    name: 'Brown marks from heat',
    because:
      'You have net-like brown marks from heat. That skin has had too much heat. Stop using heat there, and show it to a doctor or nurse.',
  },
  'dehydrated-and-heat': {
    name: 'Vomiting or too dry',
    because: 'You have been sick or are short of water. Heat dries you out more and can make you faint.',
  },
  'medicine-on-the-skin': {
    name: 'Heat over a gel, rub or patch',
    because:
      'Your plan has a gel, rub or patch for the skin. Heat over it can burn you or push too much of it into your body.',
  },
} satisfies Partial<CautionsWords>
