/** The first question in bare React, as one would begin it: a light router, a small store, a form. */
import { Route, Routes, useNavigate } from 'react-router'
import { create } from 'zustand'
import questions from './questions.json' with { type: 'json' }

const nothing = []

const useAnswers = create((set) => ({
  ticks: {},
  tick: (id, value) =>
    set(({ ticks }) => {
      const before = ticks[id] ?? []
      const now = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
      return { ticks: { ...ticks, [id]: now } }
    }),
}))

const Question = ({ question, next }) => {
  const ticked = useAnswers((answers) => answers.ticks[question.id] ?? nothing)
  const tick = useAnswers((answers) => answers.tick)
  const navigate = useNavigate()
  const goOn = (event) => {
    event.preventDefault()
    if (ticked.length > 0) void navigate(next)
  }
  return (
    <main>
      <form onSubmit={goOn}>
        <h1>{question.ask}</h1>
        <p>{question.hint}</p>
        <fieldset>
          {question.options.map(({ value, label, hint }) => (
            <p key={value}>
              <label>
                <input
                  type="checkbox"
                  name={question.id}
                  value={value}
                  checked={ticked.includes(value)}
                  onChange={() => tick(question.id, value)}
                />
                {label} <small>{hint}</small>
              </label>
            </p>
          ))}
        </fieldset>
        <details>
          <summary>Why we ask</summary>
          <p>{question.why}</p>
        </details>
        <button type="submit">Continue</button>
      </form>
    </main>
  )
}

export const App = () => (
  <Routes>
    {questions.map((question, at) => (
      <Route
        key={question.id}
        path={at === 0 ? '/' : `/${question.id}`}
        element={<Question question={question} next={at === 0 ? `/${questions[1].id}` : '/'} />}
      />
    ))}
  </Routes>
)
