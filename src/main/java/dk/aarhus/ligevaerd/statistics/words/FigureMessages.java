package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.statistics.PreparationStep;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public page of figures and its method sheet say; {@code {figures:total}}. */
@MessageBundle("figures")
public interface FigureMessages {

    @Message
    String total();

    /** The name of an axis that has no words elsewhere. */
    @Message
    String department();

    @Message
    String ground();

    @Message
    String form();

    @Message
    String capacity();

    @Message
    String identity();

    @Message
    String outcome();

    @Message
    String urgency();

    // --- choosing ---

    @Message
    String choosePeriod();

    @Message
    String chooseTable();

    @Message
    String show();

    @Message
    String tableBy(String axes);

    @Message
    String and();

    @Message
    String chartBy(String axis, String period);

    @Message
    String chartSeries();

    @Message
    String only(String axis, String code);

    // --- in short ---

    @Message
    String more(String before, int then);

    @Message
    String fewer(String before, int then);

    @Message
    String same(String before);

    @Message
    String rolledUp(String axes);

    @Message
    String nothingReadable();

    @Message
    String legendZero();

    @Message
    String cannotOccur();

    // --- a release that was taken back ---

    @Message
    String withdrawnTitle();

    @Message
    String withdrawnWhy(String period);

    @Message
    String withdrawnSeen();

    @Message
    String newest();

    // --- files ---

    @Message
    String fileSdmx();

    @Message
    String methodLink();

    @Message
    String synthetic();

    // --- the workbench ---

    @Message
    String going();

    @Message
    String goingWhy();

    /** How far a preparation is. */
    @Message
    String step(PreparationStep.Kind kind);

    @Message
    String againIn(int round);

    @Message
    String refresh();

    @Message
    String cameToNothing();

    @Message
    String compareTitle(String before);

    @Message
    String compareSame(String before);

    @Message
    String then();

    @Message
    String now();

    // --- the method sheet ---

    @Message
    String methodTitle();

    @Message
    String methodLead();

    @Message
    String methodWhatTitle();

    @Message
    String methodWhat();

    @Message
    String methodWhen();

    @Message
    String methodFrozen();

    @Message
    String methodSignsTitle();

    @Message
    String methodSignFigure();

    @Message
    String methodSignZero();

    @Message
    String methodSignWithheld();

    @Message
    String methodSignDash();

    @Message
    String methodWhoTitle();

    @Message
    String methodThreshold();

    @Message
    String methodTwelve();

    @Message
    String methodAnonymous();

    @Message
    String methodRest();

    @Message
    String methodOthers();

    @Message
    String methodProofTitle();

    @Message
    String methodProof();

    @Message
    String methodBlocked();

    @Message
    String methodElsewhere();

    @Message
    String methodHalf();

    @Message
    String methodCheckTitle();

    @Message
    String methodCheck();

    @Message
    String methodLimitsTitle();

    @Message
    String methodLimits();

    @Message
    String back();
}
