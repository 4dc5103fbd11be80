package dk.aarhus.ligevaerd.access.store;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

@Converter
public class Roles extends EnumSetConverter<Role> {

    public Roles() {
        super(Role.class);
    }
}
