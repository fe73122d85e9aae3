/** What a page says to the worker that waits, once the person has said yes to the newer version. */
export const takeOver = 'take-over'
