package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.store.EnumSetConverter;
import jakarta.persistence.Converter;

/** Signs of risk as one column. */
@Converter
class RiskSigns extends EnumSetConverter<RiskSign> {

    RiskSigns() {
        super(RiskSign.class);
    }
}
