import { Check, ChevronLeft, ChevronRight, CircleAlert, Info, Pencil, Phone, X } from 'lucide'
import { iconOf } from './icon-of.tsx'

// The icons of the first screens, each by itself, so that nobody waits for the others.
export const PhoneIcon = iconOf(Phone)
export const AlertIcon = iconOf(CircleAlert)
export const CheckIcon = iconOf(Check)
export const CrossIcon = iconOf(X)
export const BackIcon = iconOf(ChevronLeft, { points: true })
export const ForwardIcon = iconOf(ChevronRight, { points: true })
export const InfoIcon = iconOf(Info)
export const PencilIcon = iconOf(Pencil)
