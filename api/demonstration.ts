import type { Role } from '../domain/permissions.ts'

/** The accounts of the demonstration: one a role, the same password. */
export interface Demonstration {
  password: string
  accounts: { email: string; name: string; role: Role }[]
}

export const DEMONSTRATION: Demonstration = {
  password: 'Improvement-2020',
  accounts: [
    { email: 'viewer@plan.example', name: 'Board member', role: 'viewer' },
    { email: 'owner@plan.example', name: 'Alex Example', role: 'owner' },
    { email: 'programme@plan.example', name: 'Programme office', role: 'programme' },
    { email: 'chair@plan.example', name: 'Independent chair', role: 'chair' },
    { email: 'scrutiny@plan.example', name: 'Scrutiny officer', role: 'scrutiny' },
    { email: 'administrator@plan.example', name: 'Administrator', role: 'administrator' },
  ],
}
