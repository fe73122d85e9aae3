/** Made by `scripts/build/licences.mjs`. */
declare module 'virtual:licences' {
  /** One part of what is shipped, and the terms under which its makers give it. */
  export interface Licence {
    readonly name: string
    /** Empty where the part has no version. */
    readonly version: string
    /** The short name of the licence, as "MIT". */
    readonly licence: string
    /** The whole text of the licence. */
    readonly text: string
  }
  /** Everything that is shipped and was not made for Unknot. */
  export const licences: readonly Licence[]
}
