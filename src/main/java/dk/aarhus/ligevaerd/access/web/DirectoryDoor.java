package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.directory.DirectoryDesk;
import dk.aarhus.ligevaerd.access.directory.DirectoryForm;
import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.access.words.DirectoryField;
import dk.aarhus.ligevaerd.access.words.DirectoryMessages;
import dk.aarhus.ligevaerd.access.words.RegisterDone;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Where lines of the staff directory are written and changed; it is read on the staff page. */
@Path(DirectoryDoor.PATH)
@Authenticated
@Blocking
class DirectoryDoor {

    static final String PATH = "/staff/directory";

    private final DirectoryDesk directory;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;

    DirectoryDoor(
            DirectoryDesk directory,
            Departments departments,
            RequestLanguage language,
            Clock clock) {
        this.directory = directory;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    @GET
    public Response begin() {
        directory.requireKeeper();
        return page(Response.Status.OK.getStatusCode(), fresh(Map.of(), List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(MultivaluedMap<String, String> sent) {
        try {
            directory.write(form(sent));
        } catch (Problem refused) {
            return again(refused, fresh(values(sent), faults(refused)));
        }
        return afterwards();
    }

    @GET
    @Path("{id}")
    public Response read(@RestPath String id) {
        var line = directory.read(parsed(id));
        return page(Response.Status.OK.getStatusCode(), of(line, stored(line), List.of(), false));
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var wanted = parsed(id);
        try {
            directory.change(wanted, version(sent.getFirst("seen")), form(sent));
        } catch (Problem refused) {
            var stale = refused.kind() == ProblemKind.CHANGED_MEANWHILE;
            if (!stale && refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var line = directory.read(wanted);
            return again(
                    refused, of(line, stale ? stored(line) : values(sent), faults(refused), stale));
        }
        return afterwards();
    }

    private Response again(Problem refused, DirectoryPage shown) {
        if (refused.kind() != ProblemKind.INVALID
                && refused.kind() != ProblemKind.CHANGED_MEANWHILE) {
            throw refused;
        }
        return page(refused.kind().status(), shown);
    }

    private DirectoryPage fresh(Map<String, String> values, List<FieldMessage> faults) {
        return new DirectoryPage(
                "",
                PATH,
                "",
                new DirectoryPage.Typed(values, faults),
                departments.on(LocalDate.now(clock)),
                List.of(StaffFunction.values()),
                false);
    }

    private DirectoryPage of(
            Placement line, Map<String, String> values, List<FieldMessage> faults, boolean stale) {
        return new DirectoryPage(
                line.account(),
                PATH + "/" + line.id(),
                Integer.toString(line.seen()),
                new DirectoryPage.Typed(values, faults),
                departments.on(LocalDate.now(clock)),
                List.of(StaffFunction.values()),
                stale);
    }

    private List<FieldMessage> faults(Problem refused) {
        var own = language.words(DirectoryMessages.class);
        return ProblemBody.fieldMessages(
                        refused.violations(), language.words(PlatformMessages.class))
                .stream()
                .map(
                        plain ->
                                new FieldMessage(
                                        plain.field(),
                                        DirectoryField.named(plain.field())
                                                .map(f -> own.field(f) + ": " + plain.message())
                                                .orElse(plain.message())))
                .toList();
    }

    private Response page(int status, DirectoryPage shown) {
        return Response.status(status)
                .entity(shown.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Map<String, String> stored(Placement line) {
        var values = new LinkedHashMap<String, String>();
        put(values, DirectoryField.NAME, line.name());
        put(values, DirectoryField.DEPARTMENT, line.department());
        put(values, DirectoryField.FUNCTION, Optional.of(line.function()));
        put(values, DirectoryField.LINE_MANAGER, line.lineManager());
        put(values, DirectoryField.ABSENT_FROM, line.absentFrom());
        put(values, DirectoryField.ABSENT_TO, line.absentTo());
        put(values, DirectoryField.SUBSTITUTE, line.substitute());
        put(values, DirectoryField.VALID_TO, line.validTo());
        put(values, DirectoryField.SUCCESSOR, line.successor());
        put(values, DirectoryField.MAIL, line.mail());
        return values;
    }

    private static void put(Map<String, String> values, DirectoryField field, Optional<?> value) {
        value.ifPresent(known -> values.put(field.parameter(), known.toString()));
    }

    private static Map<String, String> values(MultivaluedMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        for (var field : DirectoryField.values()) {
            put(values, field, Optional.ofNullable(sent.getFirst(field.parameter())));
        }
        return values;
    }

    private static DirectoryForm form(MultivaluedMap<String, String> sent) {
        return new DirectoryForm(
                sent.getFirst(DirectoryField.ACCOUNT.parameter()),
                sent.getFirst(DirectoryField.NAME.parameter()),
                sent.getFirst(DirectoryField.DEPARTMENT.parameter()),
                sent.getFirst(DirectoryField.FUNCTION.parameter()),
                sent.getFirst(DirectoryField.LINE_MANAGER.parameter()),
                sent.getFirst(DirectoryField.ABSENT_FROM.parameter()),
                sent.getFirst(DirectoryField.ABSENT_TO.parameter()),
                sent.getFirst(DirectoryField.SUBSTITUTE.parameter()),
                sent.getFirst(DirectoryField.VALID_TO.parameter()),
                sent.getFirst(DirectoryField.SUCCESSOR.parameter()),
                sent.getFirst(DirectoryField.MAIL.parameter()));
    }

    private static Response afterwards() {
        return Response.seeOther(
                        URI.create(StaffDoor.PATH + "?done=" + RegisterDone.PLACED.parameter()))
                .build();
    }

    /** What is no id is no line of the directory. */
    private static UUID parsed(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }

    /** A form without a version was not made by the page: it has seen no line as it is. */
    private static int version(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }
}
