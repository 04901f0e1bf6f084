/** A template that cannot be used, in a sentence for whoever gave it. */
export class TemplateRefused extends Error {}
