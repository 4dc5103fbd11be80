package dk.aarhus.ligevaerd.law.store;

import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** The column form of a set of {@link PolicyClass}. */
@Converter
public class PolicyClasses extends EnumSetConverter<PolicyClass> {
    public PolicyClasses() {
        super(PolicyClass.class);
    }
}
