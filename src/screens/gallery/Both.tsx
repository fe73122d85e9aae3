import type { ReactNode } from 'react'

/** The same by day and by night, side by side. */
export const Both = ({ children }: { children: ReactNode }) => (
  <div className="both">
    <div data-theme="light">{children}</div>
    <div data-theme="dark">{children}</div>
  </div>
)
