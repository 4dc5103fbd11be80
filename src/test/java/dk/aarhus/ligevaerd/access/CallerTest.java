package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A caller")
class CallerTest {

    @Test
    void with_figures_and_casework_in_one_may_do_nothing_at_all() {
        var caller = new Caller("both", Set.of(Role.POLICY_OFFICER, Role.CASE_HANDLER));

        assertThat(caller.rolesCollide()).isTrue();
        assertThat(Permission.values())
                .noneMatch(p -> caller.may(p, EnumSet.allOf(Tie.class)) || caller.mayEver(p));
    }

    @Test
    void without_a_tie_sees_no_case_whatever_the_role() {
        for (Role role : Role.values()) {
            var caller = new Caller("somebody", Set.of(role));
            assertThat(caller.may(Permission.READ_CASE, Set.of())).as(role.realmName()).isFalse();
        }
    }

    @Test
    void who_looks_at_figures_can_never_see_a_case() {
        assertThat(new Caller("officer", Set.of(Role.POLICY_OFFICER)).mayEver(Permission.READ_CASE))
                .isFalse();
    }
}
