package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CasePart;
import dk.aarhus.ligevaerd.casework.FoundPage;
import dk.aarhus.ligevaerd.casework.search.Passage;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.casework.words.Seat;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cases that hold the words.
 *
 * @param next the cursor from which looking goes on; empty at the end
 * @param partial whether older cases were not looked through
 */
@CheckedTemplate(basePath = "casework", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SearchPage(Frame frame, Faults faults, List<Hit> hits, String next, boolean partial)
        implements TemplateInstance {

    /** What stands around the hits whatever they are. */
    record Frame(SearchBox box, List<Department> departments, List<Role> roles) {

        /** In whose cases was looked. */
        public List<Seat> seats() {
            return Worklist.Frame.seatsOf(roles);
        }

        public String department(DepartmentCode code, Language language) {
            return Worklist.Frame.nameOf(code, departments, language);
        }
    }

    /** A case, as the list shows it, and where the words stand in it. */
    record Hit(Worklist.Row row, List<Place> places) {}

    record Place(Part part, Passage passage) {

        static Place of(Map.Entry<CasePart, Passage> found) {
            return new Place(Part.valueOf(found.getKey().name()), found.getValue());
        }
    }

    static SearchPage of(Frame frame, FoundPage page, LocalDate today) {
        return new SearchPage(
                frame,
                Faults.NONE,
                page.cases().stream().map(found -> hit(found, today)).toList(),
                page.next().orElse(""),
                page.partial());
    }

    private static Hit hit(FoundPage.FoundCase found, LocalDate today) {
        return new Hit(
                Worklist.row(found.file(), today, found.complained(), false, Optional.empty()),
                found.passages().entrySet().stream().map(Place::of).toList());
    }
}
