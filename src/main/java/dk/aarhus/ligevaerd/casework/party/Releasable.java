package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.after.OwnerReplies;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.casework.letters.Letter;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.letters.SentLetters;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.shared.SearchedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What of a case concerns a party, and could be released to it. A hearing text is there only after
 * it was sent, and it is sent only after the reporter could say what would reveal them.
 */
@ApplicationScoped
class Releasable {

    private final Parties parties;
    private final Hearings hearings;
    private final Interviews interviews;
    private final SentLetters letters;
    private final OwnerReplies remedies;
    private final PartyTaskRows tasks;
    private final PartyEnclosureRows enclosures;
    private final CaseFiles files;
    private final PartyFiles own;
    private final Reports reports;

    Releasable(
            Parties parties,
            Hearings hearings,
            Interviews interviews,
            SentLetters letters,
            OwnerReplies remedies,
            PartyTaskRows tasks,
            PartyEnclosureRows enclosures,
            CaseFiles files,
            PartyFiles own,
            Reports reports) {
        this.parties = parties;
        this.hearings = hearings;
        this.interviews = interviews;
        this.letters = letters;
        this.remedies = remedies;
        this.tasks = tasks;
        this.enclosures = enclosures;
        this.files = files;
        this.own = own;
        this.reports = reports;
    }

    /**
     * @param access the door they can be put behind
     */
    List<Offer> of(CaseFile file, PartyAccess access) {
        var subjects = access.subjects();
        var all = parties.of(file.reference());
        var found = new Found(file, new OthersInText(all, subjects));
        hearings.sent(file.reference()).stream()
                .filter(text -> subjects.contains(text.party()))
                .forEach(
                        text ->
                                found.add(
                                        ItemName.of(ReleaseKind.HEARING, text.number()),
                                        text.party(),
                                        text.sentOn().orElseThrow(),
                                        text.words()));
        interviews.of(file.reference()).stream()
                .filter(talk -> subjects.contains(talk.party()))
                .forEach(
                        talk -> {
                            if (talk.isPlanned()) {
                                found.add(
                                        ItemName.of(ReleaseKind.INVITATION, talk.number()),
                                        talk.party(),
                                        talk.plannedOn(),
                                        Given.of(talk));
                            }
                            talk.minutes()
                                    .ifPresent(
                                            minutes ->
                                                    found.add(
                                                            ItemName.of(
                                                                    ReleaseKind.MINUTES,
                                                                    talk.number()),
                                                            talk.party(),
                                                            talk.heldOn().orElseThrow(),
                                                            minutes));
                        });
        tasks.open(file.reference(), subjects)
                .forEach(
                        task ->
                                found.add(
                                        ItemName.of(ReleaseKind.TASK, task.number()),
                                        task.party(),
                                        task.dueOn(),
                                        task.words()));
        enclosures.of(file.reference(), access.party()).forEach(found::add);
        all.stream()
                .filter(party -> subjects.contains(party.number()))
                .forEach(party -> addLettersAndRemedies(found, party));
        return found.offers;
    }

    private void addLettersAndRemedies(Found found, Party party) {
        letters.of(found.file.reference()).stream()
                .filter(letter -> kindsFor(party.role()).contains(letter.kind()))
                .forEach(letter -> found.add(letter, party));
        if (party.role() == PartyRole.OWNER) {
            remedies.open(found.file)
                    .forEach(
                            remedy ->
                                    found.add(
                                            ItemName.of(ReleaseKind.REMEDY, remedy.id()),
                                            party.number(),
                                            Optional.of(remedy.type().name()),
                                            remedy.orderedOn(),
                                            Given.of(remedy.what())));
        }
    }

    private static Set<LetterKind> kindsFor(PartyRole role) {
        return switch (role) {
            case ACCUSED ->
                    EnumSet.of(LetterKind.DECISION_TO_ACCUSED, LetterKind.STATEMENT_OF_REASONS);
            case WITNESS -> EnumSet.of(LetterKind.DECISION_TO_WITNESS);
            case AFFECTED -> EnumSet.of(LetterKind.STATEMENT_OF_REASONS);
            case OWNER -> EnumSet.of(LetterKind.REMEDY_ORDER);
            case REPORTER, REPRESENTATIVE -> EnumSet.noneOf(LetterKind.class);
        };
    }

    /** Gathers what there is, each looked through for others. */
    private final class Found {

        private final CaseFile file;
        private final OthersInText others;
        private final List<Offer> offers = new ArrayList<>();

        Found(CaseFile file, OthersInText others) {
            this.file = file;
            this.others = others;
        }

        void add(ItemName name, int subject, LocalDate on, String words) {
            add(name, subject, on, Given.of(words));
        }

        void add(ItemName name, int subject, LocalDate on, Given given) {
            add(name, subject, Optional.empty(), on, given);
        }

        void add(ItemName name, int subject, Optional<String> code, LocalDate on, Given given) {
            var words = given.all();
            offers.add(
                    new Offer(
                            name,
                            subject,
                            code,
                            on,
                            given,
                            others.in(words),
                            hearings.comingBack(file.reference(), words),
                            doubts(words)));
        }

        private Set<Offer.Doubt> doubts(String words) {
            return reports.isReporterIn(words, file.reference())
                    ? EnumSet.of(Offer.Doubt.REPORTER_NAMED)
                    : EnumSet.noneOf(Offer.Doubt.class);
        }

        /** A file that can be given no more is not offered. */
        void add(PartyEnclosure chosen) {
            files.given(file.reference(), chosen.name())
                    .ifPresent(
                            given ->
                                    offers.add(
                                            new Offer(
                                                    chosen.name(),
                                                    chosen.party(),
                                                    Optional.empty(),
                                                    given.addedOn(),
                                                    Given.file(),
                                                    others.in(chosen.words()),
                                                    hearings.comingBack(
                                                            file.reference(), chosen.words()),
                                                    doubts(chosen, given))));
        }

        private Set<Offer.Doubt> doubts(PartyEnclosure chosen, EvidenceFile given) {
            var doubts = doubts(chosen.words());
            switch (given.source()) {
                case FORM, MAILBOX -> doubts.add(Offer.Doubt.FROM_REPORTER);
                case PARTY -> {
                    if (!own.numbers(file.reference(), chosen.party()).contains(given.number())) {
                        doubts.add(Offer.Doubt.FROM_ANOTHER);
                    }
                }
                case STAFF -> {}
            }
            if (chosen.isReadPartly()) {
                doubts.add(Offer.Doubt.READ_IN_PART);
            }
            if (CaseFiles.isUnscanned(given)) {
                doubts.add(Offer.Doubt.NOT_SCANNED);
            }
            if (chosen.name().kind() == ReleaseKind.COPY || Manner.of(given.kind()).isPlayed()) {
                doubts.add(Offer.Doubt.HIDDEN_GOES_ALONG);
            }
            return doubts;
        }

        /** A letter that is addressed to another of the parties is not this one's. */
        void add(Letter letter, Party subject) {
            var recipient = letter.recipient().orElse("");
            var addressed =
                    subject.name().filter(new SearchedText(recipient)::hasWhole).isPresent();
            if (!addressed && others.isNamedIn(recipient)) {
                return;
            }
            var words = letter.text().plain();
            var doubts = doubts(words);
            if (!addressed) {
                doubts.add(Offer.Doubt.NOT_ADDRESSED);
            }
            offers.add(
                    new Offer(
                            ItemName.of(ReleaseKind.LETTER, letter.id()),
                            subject.number(),
                            Optional.of(letter.kind().name()),
                            letter.sentOn().orElseThrow(),
                            Given.file(),
                            others.in(words),
                            hearings.comingBack(file.reference(), words),
                            doubts));
        }
    }
}
