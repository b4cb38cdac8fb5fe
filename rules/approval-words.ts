import {type ApprovalWords, onDemand} from '../src/kit.js'

/** Most posts state nothing of the kind, so each list is put together for the first that does. */
const listed = (words: string) => onDemand((): readonly string[] => words.trim().split(/,\s+/u))

/** What people write of how far a post has come, and of whether it may go out. */
export const APPROVAL_WORDS: ApprovalWords = {
  heldBack: listed(`
    draft, drafting, wip, work in progress, in progress, idea, outline, todo, to do, unfinished, unpublished, pending, review,
    in review, reviewing, submitted, waiting, awaiting, awaits, needs, on hold, hold, held, paused, not, unapproved, for approval,
    to approve, to validate, to be, rejected, declined, cancelled, canceled, archived,
    brouillon, ébauche, idée, en cours, en attente, en relecture, en révision, en validation, en rédaction, relecture, à valider,
    à relire, à approuver, à réviser, à corriger, à compléter, à vérifier, à finir, à faire, attente, pas, non, soumis, soumise,
    suspendu, suspendue, refusé, refusée, rejeté, rejetée, annulé, annulée, archivé,
    مسودة, المسودة, قيد, بانتظار, في انتظار, انتظار, تنتظر, ينتظر, للمراجعة, مراجعة, المراجعة, للموافقة, للاعتماد, معلق, معلقة,
    مؤجل, مؤجلة, غير, لم, فكرة, مرفوض, مرفوضة, ملغى, ملغاة, مازال, باقي, ماشي, كيتسنى, كنتسناو,
    msewda, mswda, mosawada, mazal, baqi, ba9i, machi, kaytsenna, kaytsna
  `),
  approved: listed(`
    approved, validated, accepted, reviewed, signed off, cleared, ok,
    approuvé, approuvée, validé, validée, relu, relue, accepté, acceptée, bon à publier, feu vert,
    معتمد, معتمدة, موافق عليه, موافق عليها, مصادق عليه, مصادق عليها, موافقة, مقبول, مقبولة, تمت الموافقة, تمت المصادقة,
    تم الاعتماد, تمت مراجعته,
    mwaf9 3lih, mouwafa9
  `),
  onItsWay: listed(`
    scheduled, schedule, published, publish, live, posted, sent, queued, queue, ready, final, done, public, online,
    planifié, planifiée, programmé, programmée, publié, publiée, en ligne, prêt, prête, à publier, envoyé, envoyée,
    مجدول, مجدولة, مبرمج, مبرمجة, منشور, منشورة, جاهز, جاهزة, نهائي, نهائية, تم النشر, نشر, للنشر, موجود, موجودة,
    wajed, wajd, wajda, mnchour, mnchor, mbermej,
    واجد, واجدة
  `),
  assent: listed(`
    yes, true, ok, approved, done, oui, vrai, approuvé, validé, iyeh, ah, ✓, ✔, ✅,
    نعم, تم, معتمد, تمت الموافقة
  `),
}
