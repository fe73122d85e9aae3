import {
  Activity,
  Bell,
  BookOpen,
  Clock,
  Copy,
  ExternalLink,
  House,
  List,
  Lock,
  MessageSquare,
  Moon,
  Pause,
  PersonStanding,
  Pill,
  Play,
  Plus,
  Printer,
  Share2,
  Shield,
  Snowflake,
  Square,
  Sun,
  TriangleAlert,
  WavesVertical,
  Wind,
} from 'lucide'
import {
  AlertIcon,
  BackIcon,
  CheckIcon,
  CrossIcon,
  ForwardIcon,
  InfoIcon,
  PencilIcon,
  PhoneIcon,
} from './first-icons.tsx'
import { iconOf, type IconProps } from './icon-of.tsx'

const icons = {
  phone: PhoneIcon,
  warning: iconOf(TriangleAlert),
  alert: AlertIcon,
  check: CheckIcon,
  cross: CrossIcon,
  back: BackIcon,
  forward: ForwardIcon,
  play: iconOf(Play),
  pause: iconOf(Pause),
  stop: iconOf(Square),
  plus: iconOf(Plus),
  clock: iconOf(Clock),
  heat: iconOf(WavesVertical),
  cold: iconOf(Snowflake),
  medicine: iconOf(Pill),
  move: iconOf(PersonStanding),
  calm: iconOf(Wind),
  bell: iconOf(Bell),
  pain: iconOf(Activity),
  copy: iconOf(Copy),
  info: InfoIcon,
  pencil: PencilIcon,
  home: iconOf(House),
  book: iconOf(BookOpen),
  shield: iconOf(Shield),
  list: iconOf(List),
  lock: iconOf(Lock),
  external: iconOf(ExternalLink),
  moon: iconOf(Moon),
  sun: iconOf(Sun),
  speech: iconOf(MessageSquare),
  print: iconOf(Printer),
  share: iconOf(Share2),
}

export type IconName = keyof typeof icons

/** Any icon, by its name. */
export function Icon({ name, size }: IconProps & { name: IconName }) {
  const Named = icons[name]
  return <Named size={size} />
}
