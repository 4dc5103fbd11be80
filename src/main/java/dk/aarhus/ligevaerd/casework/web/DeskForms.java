package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.law.LegalTest;

/** Takes the forms of the page over into those that the desk reads. */
final class DeskForms {

    private DeskForms() {}

    static CaseForms.Move move(Posted typed) {
        return new CaseForms.Move(
                typed.one("to"),
                typed.one("reason"),
                typed.all("setAside"),
                typed.one("setAsideReason"));
    }

    static CaseForms.Triaging triaging(Posted typed) {
        return new CaseForms.Triaging(
                typed.one("urgency"),
                typed.all("forms"),
                typed.all("grounds"),
                typed.all("policyClasses"),
                typed.one("reprisalRisk"),
                typed.one("note"),
                typed.one("regime"),
                typed.one("track"),
                typed.one("trackReason"));
    }

    static CaseForms.Overriding overriding(Posted typed) {
        return new CaseForms.Overriding(typed.one("ground"));
    }

    static CaseForms.Appointing appointing(Posted typed) {
        return new CaseForms.Appointing(
                typed.one("handler"), typed.one("reviewer"), typed.one("decisionMaker"));
    }

    static CaseForms.Declaring declaring(Posted typed) {
        return new CaseForms.Declaring(typed.one("noConflict"), typed.one("reason"));
    }

    static CaseForms.ReporterMessage message(Posted typed) {
        return new CaseForms.ReporterMessage(
                typed.one("text"),
                typed.one("way"),
                typed.one("translation"),
                typed.one("translator"),
                typed.one("translatedOn"),
                typed.one("followsBy"),
                typed.all("phrases").stream()
                        .map(id -> new CaseForms.PhraseSaid(id, typed.one("day-" + id)))
                        .toList(),
                typed.one("why"));
    }

    static CaseForms.Writing writing(Posted typed) {
        return new CaseForms.Writing(typed.one("text"));
    }

    static CaseForms.HearingNobody hearingNobody(Posted typed) {
        return new CaseForms.HearingNobody(typed.one("exemptReason"));
    }

    static CaseForms.Assessing assessing(LegalTest test, Posted typed) {
        var answers =
                test.questions().stream()
                        .map(question -> question.id().name())
                        .map(
                                id ->
                                        new CaseForms.Answered(
                                                id,
                                                typed.one(id + "-answer"),
                                                typed.one(id + "-reasoning"),
                                                typed.one(id + "-evidence")))
                        .toList();
        return new CaseForms.Assessing(
                answers, typed.one("finding"), typed.one("reasons"), typed.one("departure"));
    }

    static CaseForms.Reviewing reviewing(Posted typed) {
        return new CaseForms.Reviewing(typed.one("agreed"), typed.one("remark"));
    }

    static CaseForms.Drafting drafting(Posted typed) {
        return new CaseForms.Drafting(
                typed.one("outcome"),
                typed.all("forms"),
                typed.all("grounds"),
                typed.all("policyClasses"),
                typed.one("reasons"),
                typed.one("toReporter"));
    }
}
