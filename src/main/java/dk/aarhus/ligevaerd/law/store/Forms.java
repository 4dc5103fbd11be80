package dk.aarhus.ligevaerd.law.store;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** The column form of a set of {@link Form}. */
@Converter
public class Forms extends EnumSetConverter<Form> {
    public Forms() {
        super(Form.class);
    }
}
