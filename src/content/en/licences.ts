/** The page that thanks those whose work is in Unknot. The licences themselves stand as their makers wrote them. */
export const licenceWords = {
  title: 'Made with the work of others',
  lead: 'People gave away the parts that Unknot is built from. Here are their names and their terms.',
  own: 'The drawings, the words and the rules were made for Unknot.',
  icons: 'The small signs on buttons come from Lucide.',
  letters: 'The letters are Atkinson Hyperlegible Next. We changed the zero in times of day.',
  parts: (count: number) => `All ${count} parts, each with its full terms:`,
  part: (name: string, licence: string) => `${name} (${licence})`,
  link: 'Made with the work of others',
} as const
