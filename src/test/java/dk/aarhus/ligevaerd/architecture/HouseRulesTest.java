package dk.aarhus.ligevaerd.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.aarhus.ligevaerd.casework.CaseCounted;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The rules of {@code docs/architecture.md} that a program can check. */
@DisplayName("The house")
class HouseRulesTest {

    private static final String HOUSE = "dk.aarhus.ligevaerd";
    private static final String[] ON_TOP = {"demo"};
    private static final JavaClasses CODE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages(HOUSE);

    @Test
    void is_what_the_rules_look_at() {
        assertThat(CODE.size()).isGreaterThan(100);
        assertThat(roomsFound())
                .contains("shared", "platform", "law", "access", "intake", "casework");
    }

    @Nested
    @DisplayName("lets rooms know only what lies below them, so")
    class Directions {

        @Test
        void shared_knows_nothing() {
            mayKnow("shared");
        }

        @Test
        void the_machine_room_knows_shared_only() {
            mayKnow("platform", "shared");
        }

        @Test
        void the_foundations_know_no_room_above() {
            for (String room :
                    Set.of("law", "organisation", "access", "journal", "vault", "retention")) {
                mayKnow(
                        room,
                        "shared",
                        "platform",
                        "law",
                        "organisation",
                        "access",
                        "journal",
                        "vault",
                        "retention");
            }
        }

        @Test
        void disclosure_knows_nobody() {
            mayKnow("disclosure");
        }

        @Test
        void intake_knows_no_casework() {
            mayNotKnow("intake", "casework", "servicecheck", "statistics", "goals", "disclosure");
        }

        @Test
        void casework_knows_no_statistics() {
            mayNotKnow("casework", "servicecheck", "statistics", "goals", "disclosure");
        }

        @Test
        void statistics_knows_neither_goals_nor_reports() {
            mayNotKnow("statistics", "goals", "intake", "servicecheck");
        }

        @Test
        void statistics_hears_of_cases_by_an_event_alone() {
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + ".statistics..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage(HOUSE + ".casework..")
                                            .and(not(belongToAnyOf(CaseCounted.class))))
                            .because("what is not in the event cannot leak from the figures")
                            .allowEmptyShould(true));
        }

        @Test
        void goals_knows_figures_by_their_public_door_alone() {
            mayNotKnow("goals", "intake", "casework", "servicecheck", "disclosure", "vault");
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + ".goals..")
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage(HOUSE + ".statistics..")
                                            .and(not(readsReleases())))
                            .because("what was not published is nobody's goal")
                            .allowEmptyShould(true));
        }

        @Test
        void nobody_knows_the_demonstration() {
            for (String room : roomsFound()) {
                mayNotKnow(room, ON_TOP);
            }
        }

        @Test
        void no_two_rooms_know_each_other() {
            check(slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles());
        }
    }

    @Nested
    @DisplayName("keeps the web at the edges, so")
    class Edges {

        @Test
        void the_domain_knows_neither_http_nor_templates() {
            check(
                    noClasses()
                            .that(
                                    resideInAnyPackage(HOUSE + "..")
                                            .and(
                                                    not(
                                                            resideInAnyPackage(
                                                                    HOUSE + ".platform..",
                                                                    HOUSE + "..web..",
                                                                    HOUSE + "..api..",
                                                                    HOUSE + "..words.."))))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.ws.rs..",
                                    "jakarta.servlet..",
                                    "org.jboss.resteasy..",
                                    "io.vertx..",
                                    "io.quarkus.qute..",
                                    "org.eclipse.microprofile.openapi.."));
        }

        @Test
        void nobody_knows_the_pages_and_calls_of_a_room() {
            for (String room : roomsFound()) {
                check(
                        noClasses()
                                .that()
                                .resideOutsideOfPackages(edges(room))
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(edges(room)));
            }
        }

        @Test
        void pages_and_calls_do_not_know_each_other() {
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(HOUSE + "..web..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAPackage(HOUSE + "..api.."));
            check(
                    noClasses()
                            .that(
                                    resideInAnyPackage(HOUSE + "..api..")
                                            .and(not(resideInAnyPackage(HOUSE + ".platform.."))))
                            .should()
                            .dependOnClassesThat(
                                    resideInAnyPackage(HOUSE + "..web..")
                                            .and(not(resideInAnyPackage(HOUSE + ".platform..")))));
        }

        @Test
        void pages_and_calls_leave_the_database_to_the_domain() {
            check(
                    noClasses()
                            .that()
                            .resideInAnyPackage(HOUSE + "..web..", HOUSE + "..api..")
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    "jakarta.persistence..",
                                    "org.hibernate..",
                                    "io.quarkus.hibernate..",
                                    "java.sql..")
                            .orShould()
                            .beAnnotatedWith(Transactional.class)
                            .because("they translate, and hold no rule"),
                    // The one place where a stale version becomes an answer.
                    "ProblemMapper");
        }

        @Test
        void every_door_says_who_may_enter() {
            check(
                    classes()
                            .that()
                            .areAnnotatedWith(Path.class)
                            .should()
                            .beAnnotatedWith(PermitAll.class)
                            .orShould()
                            .beAnnotatedWith(Authenticated.class)
                            .orShould()
                            .beAnnotatedWith(RolesAllowed.class));
        }

        @Test
        void doors_are_closed_classes_with_open_methods() {
            check(classes().that().areAnnotatedWith(Path.class).should().bePackagePrivate());
            check(
                    methods()
                            .that()
                            .areMetaAnnotatedWith(HttpMethod.class)
                            .should()
                            .bePublic()
                            .because("the framework passes over others without a word"));
        }
    }

    @Nested
    @DisplayName("is built in one manner, so")
    class Manner {

        @Test
        void the_time_is_asked_of_a_clock_that_was_handed_in() {
            check(
                    noClasses()
                            .that()
                            .doNotHaveSimpleName("ClockProducer")
                            .should()
                            .callMethodWhere(asksTheMachineForTheTime())
                            .orShould()
                            .callConstructor(java.util.Date.class));
        }

        @Test
        void no_class_hides_behind_a_vague_name() {
            check(
                    noClasses()
                            .should()
                            .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?"));
        }

        @Test
        void stored_things_have_verbs_and_no_setters() {
            check(
                    methods()
                            .that()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Entity.class)
                            .or()
                            .areDeclaredInClassesThat()
                            .areAnnotatedWith(Embeddable.class)
                            .and()
                            .haveNameMatching("set[A-Z].*")
                            .should()
                            .notBePublic()
                            .allowEmptyShould(true));
        }

        @Test
        void what_an_object_needs_comes_through_its_constructor() {
            check(
                    noFields()
                            .should()
                            .beAnnotatedWith(Inject.class)
                            .orShould()
                            .beAnnotatedWith(ConfigProperty.class)
                            .orShould()
                            .beAnnotatedWith(PersistenceContext.class));
        }

        @Test
        void no_field_is_public_unless_it_never_changes() {
            check(fields().that().arePublic().should().beFinal());
        }
    }

    private static DescribedPredicate<JavaClass> readsReleases() {
        return DescribedPredicate.describe(
                "read published releases",
                type ->
                        Set.of(
                                                "FigureShelf",
                                                "PublicTable",
                                                "PublicTable$Axis",
                                                "ReleaseShelf",
                                                "ReleaseView",
                                                "ReleaseStatus",
                                                "ShownCell",
                                                "ShownCell$Approximate",
                                                "ShownCell$Figure",
                                                "ShownCell$Withheld",
                                                "Period",
                                                "Period$OneQuarter",
                                                "Period$WholeYear",
                                                "Period$Revised")
                                        .contains(
                                                type.getName()
                                                        .substring(
                                                                type.getName().lastIndexOf('.')
                                                                        + 1))
                                || type.getPackageName().equals(HOUSE + ".statistics.words"));
    }

    private static void mayKnow(String room, String... below) {
        var allowed =
                Stream.concat(Stream.of(room), Arrays.stream(below))
                        .map(known -> HOUSE + "." + known + "..")
                        .toArray(String[]::new);
        check(
                noClasses()
                        .that()
                        .resideInAPackage(HOUSE + "." + room + "..")
                        .should()
                        .dependOnClassesThat(
                                resideInAnyPackage(HOUSE + "..")
                                        .and(not(resideInAnyPackage(allowed))))
                        .allowEmptyShould(true));
    }

    private static void mayNotKnow(String room, String... others) {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(HOUSE + "." + room + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                Arrays.stream(others)
                                        .filter(other -> !other.equals(room))
                                        .map(other -> HOUSE + "." + other + "..")
                                        .toArray(String[]::new))
                        .allowEmptyShould(true));
    }

    private static String[] edges(String room) {
        return room.equals("platform")
                ? new String[] {HOUSE + ".platform.api.."}
                : new String[] {HOUSE + "." + room + ".web..", HOUSE + "." + room + ".api.."};
    }

    private static Set<String> roomsFound() {
        return CODE.stream()
                .map(JavaClass::getPackageName)
                .filter(name -> name.startsWith(HOUSE + "."))
                .map(name -> name.substring(HOUSE.length() + 1).split("\\.")[0])
                .collect(Collectors.toUnmodifiableSet());
    }

    private static DescribedPredicate<JavaCall<?>> asksTheMachineForTheTime() {
        return DescribedPredicate.describe(
                "ask the machine for the time",
                call -> {
                    var owner = call.getTargetOwner().getFullName();
                    return owner.startsWith("java.time.") && isNowWithoutClock(call)
                            || owner.equals("java.time.Clock")
                                    && call.getName().startsWith("system")
                            || owner.equals("java.lang.System")
                                    && call.getName().equals("currentTimeMillis");
                });
    }

    private static boolean isNowWithoutClock(JavaAccess<?> access) {
        return access instanceof JavaCall<?> call
                && call.getName().equals("now")
                && call.getTarget().getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Clock.class));
    }

    private static void check(ArchRule rule) {
        rule.check(CODE);
    }

    private static void check(ArchRule rule, String exceptFor) {
        rule.check(CODE.that(not(simpleName(exceptFor))));
    }
}
