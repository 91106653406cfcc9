const PARTICLE =
  /^(?:al|el|ul|as|es|at|et|ad|ed|ar|er|an|en|az|ez|ash|esh|bin|ibn|ben|abu|abd|von|van|de|le|la|der|di|da)$/i

/** Words of a name, its particles joined with what follows: "Aguila Saleh", "Mustafa al-Mujai" are two words each. */
export function nameWords(core: string): string[] {
  const words: string[] = []
  let prefix = ''
  for (const part of core.split(/[\s-]+/)) {
    if (part === '') continue
    if (PARTICLE.test(part)) {
      prefix += `${part} `
      continue
    }
    words.push(prefix + part)
    prefix = ''
  }
  if (prefix !== '') words.push(prefix.trim())
  return words
}
