package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Numbers of sheets as one column: {@code 1,3}. */
@Converter
class Numbers implements AttributeConverter<List<Integer>, String> {

    @Override
    public String convertToDatabaseColumn(List<Integer> numbers) {
        return numbers == null
                ? ""
                : numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    @Override
    public List<Integer> convertToEntityAttribute(String column) {
        return column == null || column.isEmpty()
                ? List.of()
                : Arrays.stream(column.split(",")).map(Integer::valueOf).toList();
    }
}
