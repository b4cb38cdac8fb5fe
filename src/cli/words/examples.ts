import type {Locale} from '../../language/index.js'

/** What stands below the list of commands. */
export const EXAMPLES: Readonly<Record<Locale, string>> = {
  en: `
Examples:
  m6l                            lint every draft below this folder
  m6l posts/ 'drafts/*.md'       lint a folder and a pattern
  m6l --format github .          annotate a pull request
  m6l explain links-to-library   what a rule asks, and why
  m6l help lint                  the options of lint

Exit codes: 0 nothing to say (or warnings only), 1 errors, 2 a usage, configuration or reading fault.`,
  fr: `
Exemples :
  m6l                            examine tous les brouillons de ce dossier
  m6l posts/ 'drafts/*.md'       examine un dossier et un motif
  m6l --format github .          annote une demande de fusion
  m6l explain links-to-library   ce que demande une règle, et pourquoi
  m6l help lint                  les options de lint

Codes de sortie : 0 rien à dire (ou des avertissements seulement), 1 des erreurs, 2 une faute d’emploi, de configuration ou de lecture.`,
  ar: `
أمثلة:
  m6l                            فحص كل المسودات في هذا المجلد
  m6l posts/ 'drafts/*.md'       فحص مجلد ونمط
  m6l --format github .          التعليق على طلب دمج
  m6l explain links-to-library   ما تطلبه قاعدة، ولماذا
  m6l help lint                  خيارات lint

رموز الخروج: 0 لا شيء يقال (أو تنبيهات فقط)، 1 أخطاء، 2 خلل في الاستعمال أو الإعدادات أو القراءة.`,
}
