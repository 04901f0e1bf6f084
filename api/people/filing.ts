import { Email } from '../../domain/contract/filed/fields.ts'
import { FiledPerson } from '../../domain/contract/filed/people.ts'
import { people } from '../../db/schema/index.ts'
import { filing } from '../plan-file/filing.ts'

/** People belong to the installation: a file lists those it names, and whoever is known already stays who they are. */
export const peopleFiling = filing({
  list: 'people',
  called: 'person',
  table: people,
  shape: FiledPerson,
  name: { field: 'email', shape: Email() },
})
