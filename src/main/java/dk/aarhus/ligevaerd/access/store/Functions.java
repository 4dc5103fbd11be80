package dk.aarhus.ligevaerd.access.store;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** Stores functions as {@code INTAKE|LEGAL}. */
@Converter
public class Functions extends EnumSetConverter<StaffFunction> {

    public Functions() {
        super(StaffFunction.class);
    }
}
