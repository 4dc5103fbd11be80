package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.access.store.Functions;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.Received;
import dk.aarhus.ligevaerd.intake.evidence.Source;
import dk.aarhus.ligevaerd.intake.guidance.GuidePath;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Limitation;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PromisedDates;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.RespondentType;
import dk.aarhus.ligevaerd.law.Topic;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.law.store.Grounds;
import dk.aarhus.ligevaerd.law.store.Topics;
import dk.aarhus.ligevaerd.law.store.Wishes;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.RoughDate;
import dk.aarhus.ligevaerd.shared.UnitCode;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Pepper;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report as it was sent. What the reporter said is never changed; what is added stands in the
 * mailbox.
 */
@Entity
@Table(name = "report")
public class Report extends Locked {

    @Id private UUID id;
    private String reference;
    private String codeLookup;
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReporterCapacity capacity;

    @Enumerated(EnumType.STRING)
    private IdentityMode identity;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String department;
    private String unit;
    private String workplace;

    @Enumerated(EnumType.STRING)
    private Form form;

    private String guidance;

    @Convert(converter = Grounds.class)
    private Set<Ground> grounds;

    @Convert(converter = Topics.class)
    private Set<Topic> topics;

    private String happenedFrom;
    private String happenedTo;
    private boolean ongoing;
    private String account;
    private String language;

    @Convert(converter = Wishes.class)
    private Set<Wish> wishes;

    @Embedded private Contacts contacts;
    private String mustNotSee;

    @Convert(converter = Functions.class)
    private Set<StaffFunction> excludedFunctions;

    @Enumerated(EnumType.STRING)
    private StaffFunction accusedFunction;

    @Enumerated(EnumType.STRING)
    private Channel channel = Channel.WEB;

    private boolean immediateDanger;

    @Enumerated(EnumType.STRING)
    private RespondentType respondentType;

    private String respondent;
    private Boolean groundsTogether;

    @Enumerated(EnumType.STRING)
    private GroundRelation groundRelation;

    @Enumerated(EnumType.STRING)
    private PersonKnows personKnows;

    @Enumerated(EnumType.STRING)
    private Consent mayContactPerson;

    @Enumerated(EnumType.STRING)
    private ReprisalFear reprisalFear;

    private String reprisalWords;

    @Enumerated(EnumType.STRING)
    private Consent otherPartyMayKnow;

    @Enumerated(EnumType.STRING)
    private CaseStatus shownStatus;

    private LocalDate knownSince;
    // Of the report whose mailbox its reporter knows, where the office wrote this one.
    private String reaches;

    protected Report() {}

    static Report of(
            Filing filing,
            Reference reference,
            String codeLookup,
            LocalDate receivedOn,
            Safe safe) {
        var report = new Report();
        // Random, like the reference: nothing stored tells which report came first.
        report.id = UUID.randomUUID();
        report.lockWith(safe);
        report.reference = reference.value();
        report.codeLookup = codeLookup;
        report.receivedOn = receivedOn;
        report.capacity = filing.capacity().orElse(null);
        report.identity = filing.identity();
        report.phase = filing.phase();
        report.department = filing.department().map(DepartmentCode::value).orElse(null);
        report.unit = report.seal("report.unit", filing.unit().map(UnitCode::padded).orElse(null));
        report.workplace = report.seal("report.workplace", filing.workplace().orElse(null));
        report.form = filing.form();
        report.guidance = filing.guidance().map(GuidePath::toString).orElse(null);
        report.grounds = filing.grounds();
        report.topics = filing.topics();
        report.happenedFrom = filing.from().map(RoughDate::value).orElse(null);
        report.happenedTo = filing.to().map(RoughDate::value).orElse(null);
        report.ongoing = filing.ongoing();
        report.account = report.seal("report.account", filing.account());
        report.language = filing.language();
        report.wishes = filing.wishes();
        report.contacts = Contacts.of(filing).withTexts(report::seal);
        report.mustNotSee =
                report.seal("report.must_not_see", String.join("\n", filing.mustNotSee()));
        report.excludedFunctions = filing.excludedFunctions();
        report.accusedFunction = filing.accusedFunction().orElse(null);
        report.immediateDanger = filing.immediateDanger();
        report.shownStatus = CaseStatus.RECEIVED;
        report.take(filing.further());
        return report;
    }

    private void take(FurtherAnswers further) {
        respondentType = further.respondentType().orElse(null);
        respondent = seal("report.respondent", further.respondent().orElse(null));
        groundsTogether = further.groundsTogether();
        groundRelation = further.groundRelation().orElse(null);
        personKnows = further.personKnows().orElse(null);
        mayContactPerson = further.mayContactPerson().orElse(null);
        reprisalFear = further.reprisalFear().orElse(null);
        reprisalWords = seal("report.reprisal_words", further.reprisalWords().orElse(null));
        otherPartyMayKnow = further.otherPartyMayKnow().orElse(null);
    }

    void cameBy(Channel way) {
        channel = way;
    }

    public Channel channel() {
        return channel;
    }

    /** Whether the question concerns this reporter at all. */
    boolean asks(LaterQuestion question) {
        return switch (question) {
            case PERSON -> capacity != null && !capacity.affected();
            case CONTACT -> identity != IdentityMode.ANONYMOUS;
            case EXCLUSION, WHO, WHERE, WHEN, RESPONDENT, GROUNDS, WORD, WISHES, SAFETY -> true;
        };
    }

    /** Whether the question can still be answered: nothing that was said is changed. */
    boolean awaits(LaterQuestion question) {
        return asks(question)
                && switch (question) {
                    case EXCLUSION -> true;
                    case WHO -> capacity == null;
                    case PERSON ->
                            personKnows == null
                                    && mayContactPerson == null
                                    && contacts().person() == null;
                    case WHERE -> department == null && workplace == null;
                    case WHEN -> happenedFrom == null && happenedTo == null && !ongoing;
                    case RESPONDENT ->
                            respondentType == null && respondent == null && accusedFunction == null;
                    case GROUNDS -> grounds.isEmpty();
                    case WORD -> form == Form.DONT_KNOW;
                    case WISHES -> wishes.isEmpty();
                    case SAFETY -> reprisalFear == null && reprisalWords == null;
                    case CONTACT -> contacts().safe() == null && otherPartyMayKnow == null;
                };
    }

    /** Takes the answer to a question that {@link #awaits} one. */
    void fill(LaterQuestion question, Filing later) {
        var further = later.further();
        switch (question) {
            case EXCLUSION -> excludeAlso(later.excludedFunctions(), later.mustNotSee());
            case WHO -> capacity = later.capacity().orElse(null);
            case PERSON -> {
                personKnows = further.personKnows().orElse(null);
                mayContactPerson = further.mayContactPerson().orElse(null);
                reach(contacts -> contacts.withPerson(later.personContact().orElse(null)));
            }
            case WHERE -> {
                department = later.department().map(DepartmentCode::value).orElse(null);
                workplace = seal("report.workplace", later.workplace().orElse(null));
            }
            case WHEN -> {
                happenedFrom = later.from().map(RoughDate::value).orElse(null);
                happenedTo = later.to().map(RoughDate::value).orElse(null);
                ongoing = later.ongoing();
            }
            case RESPONDENT -> {
                accusedFunction = later.accusedFunction().orElse(null);
                respondentType = further.respondentType().orElse(null);
                respondent = seal("report.respondent", further.respondent().orElse(null));
            }
            case GROUNDS -> {
                grounds = later.grounds();
                groundsTogether = further.groundsTogether();
                groundRelation = further.groundRelation().orElse(null);
            }
            case WORD -> form = later.form();
            case WISHES -> wishes = later.wishes();
            case SAFETY -> {
                reprisalFear = further.reprisalFear().orElse(null);
                reprisalWords = seal("report.reprisal_words", further.reprisalWords().orElse(null));
            }
            case CONTACT -> {
                reach(contacts -> contacts.withSafe(later.safeContact().orElse(null)));
                otherPartyMayKnow = further.otherPartyMayKnow().orElse(null);
            }
        }
    }

    /** More people who must not see it; nobody is taken off the list. */
    void excludeAlso(Set<StaffFunction> functions, List<String> people) {
        excludedFunctions =
                Stream.concat(excludedFunctions.stream(), functions.stream())
                        .collect(Collectors.toUnmodifiableSet());
        mustNotSee =
                seal(
                        "report.must_not_see",
                        Stream.concat(mustNotSee().stream(), people.stream())
                                .distinct()
                                .collect(Collectors.joining("\n")));
    }

    /** Its reporter reads the mailbox of that report. */
    void reaches(Reference first) {
        reaches = first.value();
    }

    /** The report whose mailbox is read, where it is not this one's. */
    Optional<Reference> mailboxReference() {
        return Optional.ofNullable(reaches).map(Reference::new);
    }

    /** Lets the reporter see a new status. */
    void show(CaseStatus status) {
        shownStatus = status;
    }

    /** From now on another code opens the mailbox, and the one before nothing. */
    void opensWith(String lookup) {
        codeLookup = lookup;
    }

    /**
     * An anonymous reporter gives a way to be reached. It is kept beside what was sent, with its
     * day, and there is no way back: what somebody knows cannot be made unknown.
     */
    void becomeKnown(String givenContact, LocalDate day) {
        knownSince = knownSince == null ? day : knownSince;
        reach(contacts -> contacts.withLater(givenContact));
    }

    /** As they are stored. */
    private Contacts contacts() {
        return contacts == null ? Contacts.NONE : contacts;
    }

    private Contacts openContacts() {
        return contacts().withTexts(this::open);
    }

    private void reach(UnaryOperator<Contacts> change) {
        contacts = change.apply(openContacts()).withTexts(this::seal);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }

    Mailbox mailbox() {
        return Mailbox.of(id, promised().acknowledgeBy(), safe());
    }

    MailboxRequest request(Request kind) {
        return MailboxRequest.of(id, kind, safe());
    }

    HearingNotice show(ShownText text) {
        return HearingNotice.of(id, text, safe());
    }

    MailboxEntry entry(int place, Sender sender, LocalDate day, OfficeMessage said) {
        return MailboxEntry.of(id, place, sender, day, said, safe());
    }

    /** A file that the reporter sent, under this report's key. */
    EvidenceFile enclosure(int place, Source source, LocalDate day, Received file) {
        return EvidenceFile.of(id, place, source, day, file, safe());
    }

    UUID id() {
        return id;
    }

    CaseStatus shownStatus() {
        return shownStatus;
    }

    public Reference reference() {
        return new Reference(reference);
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public PromisedDates promised() {
        return new PromisedDates(receivedOn);
    }

    public Optional<ReporterCapacity> capacity() {
        return Optional.ofNullable(capacity);
    }

    /** As it is now: whoever was anonymous may have become known to those who handle the case. */
    public IdentityMode identity() {
        return knownSince == null || identity != IdentityMode.ANONYMOUS
                ? identity
                : IdentityMode.CONFIDENTIAL;
    }

    /** The day on which an anonymous reporter became known; empty for all others. */
    public Optional<LocalDate> knownSince() {
        return Optional.ofNullable(knownSince);
    }

    public Phase phase() {
        return phase;
    }

    public Optional<DepartmentCode> department() {
        return Optional.ofNullable(department).map(DepartmentCode::new);
    }

    /** Which unit of the register the reporter chose. */
    public Optional<UnitCode> unit() {
        return Optional.ofNullable(open("report.unit", unit)).map(UnitCode::ofPadded);
    }

    public Optional<String> workplace() {
        return Optional.ofNullable(open("report.workplace", workplace));
    }

    public Form form() {
        return form;
    }

    /** How the reporter came to the form; empty where "help me find the word" was not used. */
    public Optional<GuidePath> guidance() {
        return Optional.ofNullable(guidance).map(GuidePath::parse);
    }

    public Set<Ground> grounds() {
        return grounds;
    }

    public Set<Topic> topics() {
        return topics;
    }

    public Optional<RoughDate> happenedFrom() {
        return Optional.ofNullable(happenedFrom).map(RoughDate::new);
    }

    public Optional<RoughDate> happenedTo() {
        return Optional.ofNullable(happenedTo).map(RoughDate::new);
    }

    public boolean ongoing() {
        return ongoing;
    }

    public String account() {
        return open("report.account", account);
    }

    /** Whether a recording stands for the written account. */
    public boolean spoken() {
        return account().isEmpty();
    }

    public String language() {
        return language;
    }

    public Set<Wish> wishes() {
        return wishes;
    }

    /** Whether the reporter said how to be reached; who may know it is asked elsewhere. */
    public boolean hasContact() {
        return contacts().all().findAny().isPresent();
    }

    /**
     * How the reporter, and the person it happened to, can be reached. Not for pages: who they are
     * has a door of its own.
     */
    Optional<String> contact() {
        var all = openContacts().valid().collect(Collectors.joining("\n"));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    /**
     * Whether a text holds something of how the reporter, or the person it happened to, is called
     * or reached; what it is stays sealed.
     */
    boolean isTracedBy(String text) {
        return OwnTraces.areIn(text, openContacts().all());
    }

    /**
     * What the same person's reports are found by, where it is to be told how many persons there
     * are: a value that cannot be read back. Empty for whoever is anonymous or cannot be reached.
     */
    public Optional<String> recognisedBy(Pepper pepper) {
        if (identity() == IdentityMode.ANONYMOUS) {
            return Optional.empty();
        }
        return openContacts()
                .reporters()
                .flatMap(given -> SamePerson.mark(given).stream())
                .findFirst()
                .map(mark -> pepper.lookup("reporter of facts", mark));
    }

    public FurtherAnswers further() {
        return new FurtherAnswers(
                Optional.ofNullable(respondentType),
                Optional.ofNullable(open("report.respondent", respondent)),
                Boolean.TRUE.equals(groundsTogether),
                Optional.ofNullable(groundRelation),
                Optional.ofNullable(personKnows),
                Optional.ofNullable(mayContactPerson),
                Optional.ofNullable(reprisalFear),
                Optional.ofNullable(open("report.reprisal_words", reprisalWords)),
                Optional.ofNullable(otherPartyMayKnow));
    }

    /**
     * When a claim elsewhere may be lost, counted from the first day that the reporter named; empty
     * where none was named.
     */
    public Optional<LocalDate> claimMayBeLostAfter() {
        return happenedFrom()
                .or(this::happenedTo)
                .map(day -> new Limitation(day.earliest(), phase).claimMayBeLostAfter());
    }

    public List<String> mustNotSee() {
        var people = open("report.must_not_see", mustNotSee);
        return people == null || people.isEmpty() ? List.of() : List.of(people.split("\n"));
    }

    /** Of those who would open it, who must not. */
    public Set<StaffFunction> excludedFunctions() {
        return excludedFunctions;
    }

    /** What the person does that it is about; empty where the reporter did not say. */
    public Optional<StaffFunction> accusedFunction() {
        return Optional.ofNullable(accusedFunction);
    }

    public boolean immediateDanger() {
        return immediateDanger;
    }
}
