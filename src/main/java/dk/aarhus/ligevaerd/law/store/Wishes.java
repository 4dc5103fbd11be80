package dk.aarhus.ligevaerd.law.store;

import dk.aarhus.ligevaerd.law.Wish;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** The column form of a set of {@link Wish}. */
@Converter
public class Wishes extends EnumSetConverter<Wish> {
    public Wishes() {
        super(Wish.class);
    }
}
