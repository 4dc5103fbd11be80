package dk.aarhus.ligevaerd.law.store;

import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** The column form of a set of {@link Ground}. */
@Converter
public class Grounds extends EnumSetConverter<Ground> {
    public Grounds() {
        super(Ground.class);
    }
}
