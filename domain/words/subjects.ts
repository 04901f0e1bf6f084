const SUBJECT: Record<string, (ref: string) => string> = {
  action: (ref) => `action ${ref}`,
  milestone: (ref) => `a milestone of action ${ref}`,
  plan: (ref) => `the plan ${ref}`,
  person: (ref) => ref,
  invitation: (ref) => `the invitation of ${ref}`,
  installation: () => 'this installation',
}

/** What something was done to, after a verb: `action 2.3`. */
export const saySubject = ({ kind, ref }: { kind: string; ref: string }): string =>
  (Object.hasOwn(SUBJECT, kind) && SUBJECT[kind]?.(ref)) || `${kind.replaceAll('-', ' ')} ${ref}`
