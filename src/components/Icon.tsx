import {
  Bell,
  BookOpen,
  Check,
  CircleAlert,
  ChevronLeft,
  ChevronRight,
  Clock,
  Copy,
  ExternalLink,
  House,
  Info,
  List,
  Lock,
  MessageSquare,
  Moon,
  Pause,
  Pencil,
  PersonStanding,
  Phone,
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
  X,
} from 'lucide-react'

const icons = {
  phone: Phone,
  warning: TriangleAlert,
  alert: CircleAlert,
  check: Check,
  cross: X,
  back: ChevronLeft,
  forward: ChevronRight,
  play: Play,
  pause: Pause,
  stop: Square,
  plus: Plus,
  clock: Clock,
  heat: WavesVertical,
  cold: Snowflake,
  medicine: Pill,
  move: PersonStanding,
  calm: Wind,
  bell: Bell,
  copy: Copy,
  info: Info,
  pencil: Pencil,
  home: House,
  book: BookOpen,
  shield: Shield,
  list: List,
  lock: Lock,
  external: ExternalLink,
  moon: Moon,
  sun: Sun,
  speech: MessageSquare,
  print: Printer,
  share: Share2,
}

export type IconName = keyof typeof icons

type IconProps = { name: IconName; size?: number | undefined }

/** A small drawing beside a word. It never speaks: the word does. */
export function Icon({ name, size = 24 }: IconProps) {
  const Drawing = icons[name]
  return <Drawing size={size} strokeWidth={2} aria-hidden="true" focusable="false" />
}
