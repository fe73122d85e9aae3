import { useRef, useState } from 'react'
import { Button } from './Button.tsx'
import { Icon } from './Icon.tsx'
import styles from './Script.module.css'

type ScriptProps = {
  caption: string
  words: string
  copyLabel: string
  copiedLabel: string
  tone?: 'now' | 'today' | 'days' | 'plain' | undefined
}

/** Marks the words, so that a long press can copy them where the clipboard is closed to us. */
function select(words: HTMLElement | null) {
  if (words) window.getSelection()?.selectAllChildren(words)
}

/** Words to read out or send, ready made, for somebody in pain on the phone. */
export function Script({ caption, words, copyLabel, copiedLabel, tone = 'plain' }: ScriptProps) {
  const [copied, setCopied] = useState<string>()
  const quote = useRef<HTMLQuoteElement>(null)

  async function copy() {
    try {
      await navigator.clipboard.writeText(words)
      setCopied(words)
    } catch {
      select(quote.current)
    }
  }

  return (
    <figure className={styles.script} data-tone={tone}>
      <figcaption className={styles.caption}>
        <Icon name="speech" />
        {caption}
      </figcaption>
      <blockquote ref={quote} className={styles.words}>
        {words}
      </blockquote>
      <div className={styles.copy}>
        <Button kind="small" onClick={() => void copy()}>
          <Icon name="copy" size={20} />
          {copyLabel}
        </Button>
        <output className={styles.copied}>
          {copied === words && (
            <>
              <Icon name="check" size={20} />
              {copiedLabel}
            </>
          )}
        </output>
      </div>
    </figure>
  )
}
