package dk.aarhus.ligevaerd.platform.store;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores a set of codes as {@code A|B} in one column: the sets are small and never searched by. */
public abstract class EnumSetConverter<E extends Enum<E>>
        implements AttributeConverter<Set<E>, String> {

    private final Class<E> list;

    protected EnumSetConverter(Class<E> list) {
        this.list = list;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> codes) {
        return codes == null
                ? ""
                : codes.stream().sorted().map(Enum::name).collect(Collectors.joining("|"));
    }

    @Override
    public Set<E> convertToEntityAttribute(String column) {
        if (column == null) {
            return null;
        }
        var codes = EnumSet.noneOf(list);
        if (!column.isEmpty()) {
            Arrays.stream(column.split("\\|"))
                    .map(code -> Enum.valueOf(list, code))
                    .forEach(codes::add);
        }
        return Collections.unmodifiableSet(codes);
    }
}
