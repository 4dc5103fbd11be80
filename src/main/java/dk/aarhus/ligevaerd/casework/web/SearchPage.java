package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CasePart;
import dk.aarhus.ligevaerd.casework.FoundPage;
import dk.aarhus.ligevaerd.casework.search.Passage;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.casework.words.Seat;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
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

    /**
     * What stands around the hits whatever they are.
     *
     * @param id of the search, which the ways on from it carry; empty where there is none yet
     */
    record Frame(String id, SearchBox box, List<Department> departments, List<Role> roles) {

        /** In whose cases was looked. */
        public List<Seat> seats() {
            return Worklist.Frame.seatsOf(roles);
        }

        public String department(DepartmentCode code, Language language) {
            return Worklist.Frame.nameOf(code, departments, language);
        }
    }

    /** A case, as the list shows it, and where the words stand in it. */
    record Hit(Worklist.Row row, List<Place> places) {

        /** Its address, with the search that it is opened from. */
        public String at(String search) {
            return at("", search);
        }

        /** The same of a part of it. */
        public String at(String path, String search) {
            int hash = path.indexOf('#');
            var page = hash < 0 ? path : path.substring(0, hash);
            var place = hash < 0 ? "" : path.substring(hash);
            return "/cases/%s%s?%s=%s%s"
                    .formatted(row.file().reference(), page, BesideCase.SEARCH, search, place);
        }
    }

    /**
     * Where the words stand.
     *
     * @param path what follows the address of the case
     * @param part of the page of the case itself, or {@code tab}: another page of it
     */
    record Place(String path, Optional<Part> part, Optional<CaseTab> tab, Passage passage) {

        static Place of(Map.Entry<CasePart, Passage> found) {
            return switch (found.getKey()) {
                case ISSUES -> on(CaseTab.ISSUES, found.getValue());
                case HEARINGS -> on(CaseTab.HEARINGS, found.getValue());
                case MEASURES -> on(CaseTab.MEASURES, found.getValue());
                case LETTERS -> on(CaseTab.LETTERS, found.getValue());
                case NOTES -> on(CaseTab.NOTES, found.getValue());
                case TASKS -> on(CaseTab.TASKS, found.getValue());
                case INTERVIEWS -> on(CaseTab.INTERVIEWS, found.getValue());
                case EXHIBITS -> on(CaseTab.EXHIBITS, found.getValue());
                case DOORS -> on(CaseTab.DOORS, found.getValue());
                case PACKAGES -> on(CaseTab.PACKAGES, found.getValue());
                case MISFILED -> on(CaseTab.MISFILED, found.getValue());
                case REPORT,
                        DIALOGUE,
                        TRIAGE,
                        PLAN,
                        FACTS,
                        HEARING,
                        TESTS,
                        REVIEW,
                        DECISION,
                        REMEDY_PLAN,
                        REMEDY_RESULT,
                        FOLLOW_UP,
                        TIMELINE ->
                        in(Part.valueOf(found.getKey().name()), found.getValue());
            };
        }

        private static Place on(CaseTab tab, Passage passage) {
            return new Place(tab.path(), Optional.empty(), Optional.of(tab), passage);
        }

        private static Place in(Part part, Passage passage) {
            return new Place("#" + part.anchor(), Optional.of(part), Optional.empty(), passage);
        }
    }

    /** Nothing was looked for. */
    static SearchPage refused(Frame frame, Faults faults) {
        return new SearchPage(frame, faults, List.of(), "", false);
    }

    List<Reference> references() {
        return hits.stream().map(hit -> hit.row().file().reference()).toList();
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
