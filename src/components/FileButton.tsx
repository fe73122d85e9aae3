import type { ReactNode } from 'react'
import { buttonClass } from './button-class.ts'
import { cx } from './cx.ts'
import styles from './FileButton.module.css'

interface FileButtonProps {
  /** The kinds of files that are offered first, as a browser names them. */
  accept: string
  onFile: (file: File) => void
  children: ReactNode
}

/** A button that opens the machine's own way to choose a file. The same file can be chosen again. */
export function FileButton({ accept, onFile, children }: FileButtonProps) {
  return (
    <label className={cx(buttonClass('plain'), styles.file)}>
      <input
        type="file"
        accept={accept}
        className="vh"
        onChange={({ target }) => {
          const [file] = target.files ?? []
          target.value = ''
          if (file) onFile(file)
        }}
      />
      {children}
    </label>
  )
}
