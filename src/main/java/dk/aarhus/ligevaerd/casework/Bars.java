package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.Bar.Kind;
import dk.aarhus.ligevaerd.casework.Bar.Origin;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** To whom which cases are closed. */
@ApplicationScoped
class Bars implements PanacheRepositoryBase<Bar, Bar.Key> {

    void close(Reference reference, StaffFunction function) {
        put(Bar.function(reference, function), Origin.TICKED);
    }

    /** Closes the case to an account; the reason that lasts stands. */
    void close(Reference reference, String account, Origin origin) {
        put(Bar.account(reference, account), origin);
    }

    /**
     * Closes it to everybody who leads one of the accused, now or on any day since it came in.
     *
     * @return whether that is anybody to whom it was open
     */
    boolean closeToLeaders(CaseFile file, StaffDirectory directory) {
        var barred = new HashSet<String>();
        var accused = new HashSet<String>();
        for (var bar :
                list(
                        "key.reference = ?1 and key.kind = ?2",
                        file.reference().value(),
                        Kind.ACCOUNT)) {
            barred.add(bar.key().who());
            if (bar.origin() == Origin.ACCUSED) {
                accused.add(bar.key().who());
            }
        }
        return directory.leadersOf(accused, file.received()).stream()
                .filter(barred::add)
                .map(
                        leader -> {
                            close(file.reference(), leader, Origin.LEADS_THE_ACCUSED);
                            return true;
                        })
                .reduce(false, Boolean::logicalOr);
    }

    List<Bar> ofOrigin(Origin origin) {
        return list("origin = ?1 order by key.reference", origin);
    }

    /** The accounts of those whom the case is about. */
    Set<String> accusedOf(Reference reference) {
        return list("key.reference = ?1 and origin = ?2", reference.value(), Origin.ACCUSED)
                .stream()
                .map(bar -> bar.key().who())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Opens it again to those whom a name only sounded like. */
    void forgetWhatSoundedLike(Reference reference) {
        delete("key.reference = ?1 and origin = ?2", reference.value(), Origin.SOUNDS_LIKE);
    }

    boolean closes(Reference reference, String account, Collection<StaffFunction> functions) {
        return count(
                        "key.reference = ?1 and ((key.kind = ?2 and key.who = ?3) or (key.kind = ?4 and key.who in ?5))",
                        reference.value(),
                        Kind.ACCOUNT,
                        account,
                        Kind.FUNCTION,
                        names(functions))
                > 0;
    }

    Set<StaffFunction> functionsOf(Reference reference) {
        return list("key.reference = ?1 and key.kind = ?2", reference.value(), Kind.FUNCTION)
                .stream()
                .map(bar -> StaffFunction.valueOf(bar.key().who()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For a query: an empty list would be no valid text of it. */
    static List<String> names(Collection<StaffFunction> functions) {
        return functions.isEmpty()
                ? List.of("")
                : functions.stream().map(Enum::name).sorted().toList();
    }

    private void put(Bar.Key key, Origin origin) {
        findByIdOptional(key)
                .ifPresentOrElse(
                        there -> there.becauseOf(origin), () -> persist(Bar.of(key, origin)));
    }
}
