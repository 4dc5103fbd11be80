package dk.aarhus.ligevaerd.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The places that the form offers")
class PlaceChoiceTest {

    @Inject EntityManager base;
    @Inject Reports reports;

    private FormVisitor visitor = new FormVisitor();

    @BeforeEach
    void register() {
        clear();
        sql(
                "insert into organisation_unit (code, valid_from, valid_to, department, area_code, name_da, name_en) values"
                        + " ('Q-1', date '2000-01-01', null, 'MBU', null, 'Skoler', 'Schools'),"
                        + " ('Q-11', date '2000-01-01', null, 'MBU', 'Q-1', 'Nordskolen', 'North School'),"
                        + " ('Q-12', date '2000-01-01', date '2001-01-01', 'MBU', 'Q-1', 'Gammelskolen', 'Old School')");
    }

    @AfterEach
    void clear() {
        sql("delete from case_place");
        sql("delete from organisation_unit");
    }

    @Test
    void come_with_the_part_that_was_chosen_and_lie_sealed_with_the_case() {
        atTheQuestion();
        assertThat(visitor.page()).contains("Show places").doesNotContain("North School");
        visitor.answer(7, "stay", "department", "MBU");
        assertThat(visitor.page())
                .contains("optgroup label=\"Schools\"", "North School", "I do not know")
                .doesNotContain("Old School");
        visitor.answer(7, "next", "department", "MBU", "unit", "Q-11", "workplace", "The yard");
        visitor.open("/report/16");
        assertThat(visitor.page()).contains("North School", "The yard");
        visitor.answer(16, "send");

        assertThat(units()).containsExactly("Q-11");
        assertThat(stored("unit"))
                .singleElement()
                .satisfies(kept -> assertThat(kept).doesNotContain("Q-11"));
    }

    @Test
    void need_not_be_known() {
        atTheQuestion();
        visitor.answer(7, "next", "department", "MBU", "unit", "", "workplace", "");
        assertThat(visitor.page()).contains("Question");
        visitor.open("/report/16");
        visitor.answer(16, "send");

        assertThat(visitor.page()).contains("data-code");
        assertThat(units()).isEmpty();
    }

    @Test
    void are_those_of_the_part_and_of_today() {
        for (var wrong : new String[] {"Q-12", "Q-99", "<b>"}) {
            visitor = new FormVisitor();
            atTheQuestion();
            visitor.answer(7, "next", "department", "MBU", "unit", wrong, "workplace", "The yard");
            assertThat(visitor.page()).as(wrong).contains("#unit", "The yard");
        }
    }

    @Test
    void are_not_spoken_of_where_there_is_no_register() {
        clear();
        atTheQuestion();

        assertThat(visitor.page()).contains("id=\"workplace\"").doesNotContain("Show places");
    }

    private void atTheQuestion() {
        visitor.begin();
        visitor.answer(1, "next", "account", "It happened in the yard.");
        visitor.answer(2, "next", "phase", "EMPLOYMENT");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        visitor.answer(4, "more");
        visitor.answer(5, "next", "capacity", "MYSELF");
    }

    private List<String> units() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                stored("case_reference").stream()
                                        .map(Reference::new)
                                        .flatMap(one -> reports.referenced(one).stream())
                                        .flatMap(report -> report.unit().stream())
                                        .map(Object::toString)
                                        .toList());
    }

    private List<String> stored(String column) {
        List<?> all =
                base.createNativeQuery("select " + column + " from case_place").getResultList();
        return all.stream().map(Object::toString).toList();
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery(statement).executeUpdate());
    }
}
