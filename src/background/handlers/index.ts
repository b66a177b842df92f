/** Every message that the background serves. Total: a new one does not compile until it is here. */
import type { Handlers } from '../../messages/serve';
import type { Desk } from '../desk';
import { saidOfDrafts } from '../draft/said';
import { escalationHandlers } from '../escalation/handlers';
import { travelHandlers } from '../follow-charter/handlers';
import { signingHandlers } from '../signing';
import { versionHandlers } from '../versions/handlers';
import { act } from './act';
import { cardClose, cardOpen } from './card';
import { charterChange, charterImport, charterLoad, charterReset } from './charter';
import { charterShelf } from './charter-shelf';
import { clocksLoad, clocksRemind, clocksSettle } from './clocks';
import { decisionsList, decisionsUndo } from './decisions';
import {
  dossierDrop,
  dossierList,
  dossierLoad,
  dossierMake,
  dossierPicture,
  dossierUnpicture,
} from './dossier';
import { draftBack, draftCheck, draftFit, draftLoad, draftOpen } from './draft';
import { draftMute } from './draft-mute';
import { draftPropose } from './draft-propose';
import { draftSent } from './draft-sent';
import { draftTry } from './draft-try';
import { guardDone, guardLoad, guardOpen } from './guard';
import { guardProof } from './guard-proof';
import { guidanceLoad } from './guidance';
import { inboxDrop, inboxLoad, inboxReceive } from './inbox';
import { journalAuthor } from './journal-author';
import { journalExport, journalExported } from './journal-export';
import { journalFigures } from './journal-figures';
import { journalClose, journalFollow } from './journal-follow';
import { journalHealth } from './journal-health';
import { journalHold } from './journal-hold';
import { journalNames } from './journal-names';
import { journalPage } from './journal-page';
import { judgeBatch } from './judge-batch';
import { noticeLoad, noticePerson, noticeReported } from './notice';
import { overviewLoad } from './overview';
import { pageCount } from './page-count';
import { paletteAsk, paletteOpen } from './palette';
import { pauseSet } from './pause';
import { proposalAdd } from './proposal-add';
import {
  proposalDrop,
  proposalFile,
  proposalList,
  proposalRead,
  proposalSent,
  proposalStart,
} from './proposals';
import { repliesSearch } from './replies-search';
import { scratchLoad, scratchSave } from './scratch';
import { settingsLoad, settingsSave } from './settings';
import { threadPace } from './thread-pace';
import { trialJudge } from './trial';
import { trialCompare } from './trial-compare';
import { typingLoad, typingSave } from './typing';
import { watchSet } from './watch';

export function handlersOf(desk: Desk): Handlers {
  const said = saidOfDrafts();
  return {
    'judge.batch': judgeBatch(desk),
    'card.open': cardOpen(desk),
    'page.count': pageCount(desk),
    'card.close': cardClose(desk),
    'guidance.load': guidanceLoad(desk),
    act: act(desk),
    'overview.load': overviewLoad(desk),
    'watch.set': watchSet(desk),
    'pause.set': pauseSet(desk),
    'settings.load': settingsLoad(desk),
    'settings.save': settingsSave(desk),
    'charter.load': charterLoad(desk),
    'charter.shelf': charterShelf(desk),
    'charter.change': charterChange(desk),
    'charter.import': charterImport(desk),
    'charter.reset': charterReset(desk),
    'trial.judge': trialJudge(desk),
    'decisions.list': decisionsList(desk),
    'decisions.undo': decisionsUndo(desk),
    'journal.names': journalNames(desk),
    'journal.page': journalPage(desk),
    'journal.export': journalExport(desk),
    'journal.exported': journalExported(desk),
    'journal.author': journalAuthor(desk),
    'journal.hold': journalHold(desk),
    'journal.figures': journalFigures(desk),
    'journal.follow': journalFollow(desk),
    'journal.close': journalClose(desk),
    'journal.health': journalHealth(desk),
    'draft.open': draftOpen(desk),
    'palette.open': paletteOpen(desk),
    'palette.ask': paletteAsk(desk),
    'replies.search': repliesSearch(desk),
    'draft.check': draftCheck(desk, said),
    'draft.sent': draftSent(desk),
    'draft.load': draftLoad(desk, said),
    'draft.fit': draftFit(desk),
    'draft.back': draftBack(desk),
    'draft.propose': draftPropose(desk, said),
    'draft.mute': draftMute(desk),
    'draft.try': draftTry(desk),
    'guard.open': guardOpen(desk),
    'guard.load': guardLoad(desk),
    'guard.done': guardDone(desk),
    'guard.proof': guardProof(desk),
    'thread.pace': threadPace(desk),
    'clocks.load': clocksLoad(desk),
    'clocks.settle': clocksSettle(desk),
    'clocks.remind': clocksRemind(desk),
    'dossier.list': dossierList(desk),
    'dossier.make': dossierMake(desk),
    'dossier.load': dossierLoad(desk),
    'dossier.drop': dossierDrop(desk),
    'dossier.picture': dossierPicture(desk),
    'dossier.unpicture': dossierUnpicture(desk),
    'notice.load': noticeLoad(desk),
    'notice.person': noticePerson(desk),
    'notice.reported': noticeReported(desk),
    ...escalationHandlers(desk),
    ...signingHandlers(desk),
    ...travelHandlers(desk),
    ...versionHandlers(desk),
    'proposal.start': proposalStart(desk),
    'proposal.add': proposalAdd(desk),
    'proposal.list': proposalList(desk),
    'proposal.file': proposalFile(desk),
    'proposal.sent': proposalSent(desk),
    'proposal.read': proposalRead(desk),
    'proposal.drop': proposalDrop(desk),
    'inbox.load': inboxLoad(desk),
    'inbox.receive': inboxReceive(desk),
    'inbox.drop': inboxDrop(desk),
    'scratch.load': scratchLoad(desk),
    'scratch.save': scratchSave(desk),
    'trial.compare': trialCompare(desk),
    'typing.load': typingLoad(desk),
    'typing.save': typingSave(desk),
  };
}
