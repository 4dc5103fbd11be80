package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whoever looks for breaches must be able to find one. */
@DisplayName("A reader of the public files")
class PublicReaderTest {

    @Test
    void finds_a_count_that_stands_alone_in_its_sum() throws Exception {
        var reader = PublicReader.whole(List.of(sheet("\"value\": 8, \"status\": \"published\"")));

        assertThat(reader.least("2026-Q1|kind=x")).isEqualTo(4);
        assertThat(reader.most("2026-Q1|kind=x")).isEqualTo(4);
    }

    @Test
    void does_not_find_one_that_hides_with_another() throws Exception {
        var sheet = sheet("\"status\": \"suppressed\", \"lower\": 1, \"upper\": 5");

        for (var reader :
                List.of(
                        PublicReader.whole(List.of(sheet)),
                        PublicReader.fractional(List.of(sheet)))) {
            assertThat(reader.least("2026-Q1|kind=x")).isZero();
            assertThat(reader.most("2026-Q1|kind=x")).isEqualTo(12);
        }
    }

    private static JsonNode sheet(String other) throws JsonProcessingException {
        return new ObjectMapper()
                .readTree(
                        """
                        { "tables": [ { "dimensions": [
                            { "name": "period", "hierarchy": { "2026": ["2026-Q1", "2026-Q2", "2026-Q3", "2026-Q4"] } },
                            { "name": "kind", "hierarchy": { "TOTAL": ["x", "y"] } } ],
                          "cells": [
                            { "coord": ["2026-Q1", "x"], "status": "suppressed", "lower": 1, "upper": 5 },
                            { "coord": ["2026-Q1", "y"], %s },
                            { "coord": ["2026-Q1", "TOTAL"], "value": 12, "status": "published" } ] } ] }
                        """
                                .formatted(other));
    }
}
