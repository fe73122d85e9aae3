import type { ReactNode } from 'react'
import { Dock } from './Dock.tsx'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import styles from './PlayerKeys.module.css'

interface PlayerKeysProps {
  labels: { readonly back: string; readonly skip: string; readonly main: string; readonly hurts: string }
  /** Whether the main key pauses or goes on. */
  main: 'pause' | 'play'
  onBack: () => void
  onSkip: () => void
  onMain: () => void
  onHurts: () => void
}

const Key = ({ icon, children }: { icon: 'back' | 'forward'; children: ReactNode }) => (
  <span className={styles.key}>
    <Icon name={icon} />
    {children}
  </span>
)

/** The keys of a player, where the thumb is: a wide one that stops at once, and below it back, pause and skip. */
export function PlayerKeys({ labels, main, onBack, onSkip, onMain, onHurts }: PlayerKeysProps) {
  return (
    <Dock>
      <div className={styles.keys}>
        <div className={styles.hurts}>
          <Button onClick={onHurts}>
            <Icon name="alert" />
            {labels.hurts}
          </Button>
        </div>
        <Button onClick={onBack}>
          <Key icon="back">{labels.back}</Key>
        </Button>
        <Button kind="main" onClick={onMain}>
          <Icon name={main} />
          {labels.main}
        </Button>
        <Button onClick={onSkip}>
          <Key icon="forward">{labels.skip}</Key>
        </Button>
      </div>
    </Dock>
  )
}
