package dk.aarhus.ligevaerd.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The filter of the list")
class FilterTest {

    @Test
    void takes_what_stands_in_the_address_and_nothing_else() {
        var filter = filter("status", "TRIAGE", "done", "moved", "phase", " ");
        assertThat(filter.values()).containsOnlyKeys("status");
        assertThat(filter.query().status()).isEqualTo("TRIAGE");
        assertThat(filter.query().phase()).isNull();
    }

    @Test
    void leads_to_the_next_page_of_the_same_list() {
        var filter = filter("status", "TRIAGE", "cursor", "2026-01-01_2026-7KQ4MX");
        assertThat(filter.from("2025-12-31_2025-AAAAAA"))
                .isEqualTo("/cases?status=TRIAGE&cursor=2025-12-31_2025-AAAAAA");
        assertThat(filter.fromTheStart()).isEqualTo("/cases?status=TRIAGE");
    }

    @Test
    void writes_foreign_signs_so_that_an_address_bears_them() {
        assertThat(filter("assignee", "å&b={x} ").fromTheStart())
                .isEqualTo("/cases?assignee=%C3%A5%26b%3D%7Bx%7D+");
    }

    @Test
    void does_not_narrow_the_list_by_the_place_where_a_page_begins() {
        var filter = filter("cursor", "2026-01-01_2026-7KQ4MX");
        assertThat(filter.narrows()).isFalse();
        assertThat(filter.continues()).isTrue();
    }

    private static Filter filter(String... namesAndValues) {
        var address = new MultivaluedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            address.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Filter.of(address);
    }
}
