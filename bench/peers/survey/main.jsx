/** The same questions in SurveyJS, as its guide for React begins. Its sheet without fonts from elsewhere. */
import { createRoot } from 'react-dom/client'
import { Model } from 'survey-core'
import 'survey-core/survey-core.fontless.min.css'
import { Survey } from 'survey-react-ui'
import questions from './questions.json' with { type: 'json' }

const survey = new Model(questions)
createRoot(document.getElementById('app')).render(<Survey model={survey} />)
