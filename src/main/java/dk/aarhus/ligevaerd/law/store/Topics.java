package dk.aarhus.ligevaerd.law.store;

import dk.aarhus.ligevaerd.law.Topic;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** The column form of a set of {@link Topic}. */
@Converter
public class Topics extends EnumSetConverter<Topic> {
    public Topics() {
        super(Topic.class);
    }
}
