import { assess, type Answers } from '../../rules/index.ts'
import type { Navigate } from '../frame/navigate.ts'
import { pathFor, toNextQuestion } from '../paths.ts'

/** Leads to wherever these answers belong. An alarm waits for no "yes, this is right": its result stands from now on. */
export const leadOn = (answers: Answers, navigate: Navigate, confirm: () => void): void => {
  const next = assess(answers)
  if (next.kind === 'get-help-now' || next.kind === 'be-seen-today') confirm()
  navigate(pathFor(next, false), next.kind === 'asking' ? { state: toNextQuestion } : {})
}
