/** The five temperatures a remedy can have; each has its own colours in tokens.css. */
export type Temp = 'heat' | 'cold' | 'med' | 'move' | 'calm'
