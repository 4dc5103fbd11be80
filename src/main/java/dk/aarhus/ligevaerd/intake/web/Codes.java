package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.access.directory.RoutingTable;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.intake.Consent;
import dk.aarhus.ligevaerd.intake.PersonKnows;
import dk.aarhus.ligevaerd.intake.ReprisalFear;
import dk.aarhus.ligevaerd.intake.words.Standpoint;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.RespondentType;
import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.TemplateExtension;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The lists that the form offers to choose from, as {@code codes:} in its templates. */
@TemplateExtension(namespace = "codes")
class Codes {

    private Codes() {}

    /** A month of the calendar, {@code 01} to {@code 12}. */
    record NumberedMonth(String number, Month month) {

        public String name(Language language) {
            return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
        }
    }

    static List<Phase> phases() {
        return List.of(Phase.values());
    }

    static List<Standpoint> commonStandpoints() {
        return Arrays.stream(Standpoint.values()).filter(Standpoint::common).toList();
    }

    static List<Standpoint> otherStandpoints() {
        return Arrays.stream(Standpoint.values()).filter(s -> !s.common()).toList();
    }

    static List<Ground> grounds() {
        return List.of(Ground.values());
    }

    /** All but "I do not know", which the page offers first. */
    static List<Form> forms() {
        return Arrays.stream(Form.values()).filter(form -> form != Form.DONT_KNOW).toList();
    }

    static List<Wish> wishes() {
        return List.of(Wish.values());
    }

    /** Who would open a report, before it is known whom it is about. */
    static List<StaffFunction> openers() {
        return RoutingTable.openersOf(Optional.empty(), Optional.empty());
    }

    /** What somebody accused can do here that sends the report another way. */
    static List<StaffFunction> accused() {
        return RoutingTable.accusedThatMatter();
    }

    static List<RespondentType> respondents() {
        return List.of(RespondentType.values());
    }

    static List<GroundRelation> groundRelations() {
        return List.of(GroundRelation.values());
    }

    static List<PersonKnows> personKnows() {
        return List.of(PersonKnows.values());
    }

    static List<Consent> consents() {
        return List.of(Consent.values());
    }

    static List<ReprisalFear> reprisalFears() {
        return List.of(ReprisalFear.values());
    }

    static List<ExternalRoute> routes() {
        return List.of(ExternalRoute.values());
    }

    static List<NumberedMonth> months() {
        return Arrays.stream(Month.values())
                .map(month -> new NumberedMonth("%02d".formatted(month.getValue()), month))
                .toList();
    }
}
