package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.packaging.PackageStep;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads of packages that went, were dropped, or are made of others. */
@MessageBundle("packageSteps")
public interface PackageStepMessages {

    @Message
    String step(PackageStep step);

    @Message
    String copyHeading();

    @Message
    String copyLead();

    @Message
    String copyOutLead();

    @Message
    String copy();

    @Message
    String madeOf();

    @Message
    String copies();

    @Message
    String replaces(int number, String day);

    @Message
    String out();

    @Message
    String altered(String number);
}
