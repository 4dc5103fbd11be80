package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.OverrideGround;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.casework.after.Effect;
import dk.aarhus.ligevaerd.casework.after.InternalReview;
import dk.aarhus.ligevaerd.casework.after.LearningNote;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.packaging.OmissionGround;
import dk.aarhus.ligevaerd.casework.packaging.PackagePurpose;
import dk.aarhus.ligevaerd.law.Answer;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.TemplateExtension;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;

/** The lists that the desk chooses from, as {@code lists:} in its templates. */
@TemplateExtension(namespace = "lists")
class Lists {

    private Lists() {}

    static List<CaseStatus> stages() {
        return List.of(CaseStatus.values());
    }

    static List<Track> tracks() {
        return List.of(Track.values());
    }

    static List<Phase> phases() {
        return List.of(Phase.values());
    }

    static List<Urgency> urgencies() {
        return List.of(Urgency.values());
    }

    static List<Regime> regimes() {
        return List.of(Regime.values());
    }

    /** Those that a test belongs to: whoever assesses knows which. */
    static List<Form> forms() {
        return Arrays.stream(Form.values()).filter(form -> form != Form.DONT_KNOW).toList();
    }

    static List<Ground> grounds() {
        return List.copyOf(
                EnumSet.complementOf(EnumSet.of(Ground.DONT_KNOW, Ground.PREFER_NOT_TO_SAY)));
    }

    static List<OverrideGround> overrideGrounds() {
        return List.of(OverrideGround.values());
    }

    static List<PolicyClass> policyClasses() {
        return List.of(PolicyClass.values());
    }

    static List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    /** How one issue can end; other outcomes are those of a whole case. */
    static List<Outcome> findings() {
        return Arrays.stream(Outcome.values()).filter(Outcome::finding).toList();
    }

    static List<LetterKind> letterKinds() {
        return List.of(LetterKind.values());
    }

    static List<PackagePurpose> packagePurposes() {
        return List.of(PackagePurpose.values());
    }

    static List<OmissionGround> omissionGrounds() {
        return OmissionGround.given();
    }

    static List<Language> languages() {
        return List.of(Language.values());
    }

    static List<RemedyType> remedyTypes() {
        return List.of(RemedyType.values());
    }

    static List<StaffFunction> functions() {
        return List.of(StaffFunction.values());
    }

    static List<Effect> effects() {
        return List.of(Effect.values());
    }

    static List<InternalReview.Asker> askers() {
        return List.of(InternalReview.Asker.values());
    }

    static List<InternalReview.Result> reviewResults() {
        return List.of(InternalReview.Result.values());
    }

    static List<ExternalRoute> routes() {
        return List.of(ExternalRoute.values());
    }

    static List<LearningNote.RootCause> causes() {
        return List.of(LearningNote.RootCause.values());
    }

    static List<Answer> answers() {
        return List.of(Answer.values());
    }
}
