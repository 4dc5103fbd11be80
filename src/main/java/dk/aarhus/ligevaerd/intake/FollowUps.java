package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** Stores which questions after the decision were answered. */
@Converter
class FollowUps extends EnumSetConverter<FollowUp> {

    FollowUps() {
        super(FollowUp.class);
    }
}
