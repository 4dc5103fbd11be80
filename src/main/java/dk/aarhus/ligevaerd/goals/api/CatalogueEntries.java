package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.CatalogueConfig;
import dk.aarhus.ligevaerd.goals.CouncilView;
import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Entries of the catalogue in the words of DCAT-AP-DK (DCAT-AP with Danish and English titles),
 * written as JSON-LD by hand: some twenty terms do not ask for a library.
 */
@ApplicationScoped
class CatalogueEntries {

    private static final String ISSUED = "dct:issued";
    private static final String EU = "http://publications.europa.eu/resource/authority/";
    private static final String MEDIA = "https://www.iana.org/assignments/media-types/";

    private static final Map<String, String> CONTEXT =
            Map.of(
                    "dcat", "http://www.w3.org/ns/dcat#",
                    "dcatap", "http://data.europa.eu/r5r/",
                    "dct", "http://purl.org/dc/terms/",
                    "foaf", "http://xmlns.com/foaf/0.1/",
                    "xsd", "http://www.w3.org/2001/XMLSchema#",
                    "vcard", "http://www.w3.org/2006/vcard/ns#",
                    "adms", "http://www.w3.org/ns/adms#",
                    "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
                    "skos", "http://www.w3.org/2004/02/skos/core#");

    /** East Jutland, in the EU's list of regions: the smallest there that holds Aarhus. */
    private static final Map<String, String> WHERE =
            typed("dct:Location", "http://data.europa.eu/nuts/code/DK042");

    private final CatalogueConfig config;
    private final Installation installation;

    CatalogueEntries(CatalogueConfig config, Installation installation) {
        this.config = config;
        this.installation = installation;
    }

    /** How a table is given: what it is called, its ending, its file type and its media type. */
    private enum Format {
        CSV("CSV", "csv", "CSV", "text/csv"),
        JSON_STAT("JSON-stat", "json", "JSON", "application/json"),
        SDMX_CSV("SDMX-CSV", "sdmx", "CSV", "text/csv");

        private final String name;
        private final String ending;
        private final String fileType;
        private final String media;

        Format(String name, String ending, String fileType, String media) {
            this.name = name;
            this.ending = ending;
            this.fileType = fileType;
            this.media = media;
        }
    }

    Map<String, Object> catalogue(
            String base, List<Map<String, Object>> releases, List<Map<String, Object>> reports) {
        var entry = entry(base + "/catalogue", "dcat:Catalog");
        entry.put("@context", CONTEXT);
        entry.put(
                "dct:title",
                both(
                        "Ligeværd: tal om diskrimination og mål",
                        "Ligeværd: figures on discrimination and goals"));
        entry.put(
                "dct:description",
                both(
                        "Offentliggjorte, beskyttede tal fra Aarhus Kommunes ordning for indberetning af diskrimination, og rapporter til Byrådet",
                        "Published, protected figures of Aarhus Municipality's scheme for reporting discrimination, and reports to the City Council"));
        entry.put("dct:publisher", publisher());
        entry.put("dct:license", typed("dct:LicenseDocument", config.licence().toString()));
        entry.put("dct:language", languages());
        entry.put("foaf:homepage", typed("foaf:Document", base + "/statistics"));
        entry.put("dct:spatial", WHERE);
        Stream.concat(releases.stream(), reports.stream())
                .flatMap(one -> Stream.ofNullable(one.get(ISSUED)))
                .max(Comparator.comparing(Object::toString))
                .ifPresent(newest -> entry.put("dct:modified", newest));
        entry.put("dcat:themeTaxonomy", typed("skos:ConceptScheme", EU + "data-theme"));
        entry.put("dcat:dataset", Stream.concat(releases.stream(), reports.stream()).toList());
        return entry;
    }

    Map<String, Object> release(String base, ReleaseView release, List<PublicTable> tables) {
        var address = base + "/api/v1/statistics/releases/" + release.id();
        var entry = dataset(address, release.id());
        var code = release.period().code();
        entry.put(
                "dct:title",
                both(
                        "Indberetninger om diskrimination, " + code,
                        "Reports of discrimination, " + code));
        entry.put(
                "dct:description",
                both(
                        "Antal sager efter fase, policyklasse og andre dele, beskyttet mod genkendelse. Et tal, der ikke vises, kan være 0 eller mere."
                                + invented("da"),
                        "Counts of cases by phase, policy class and other parts, protected against recognition. A figure that is not shown can be 0 or more."
                                + invented("en")));
        release.publishedOn().ifPresent(day -> entry.put(ISSUED, day(day.toString())));
        entry.put("dct:temporal", period(release.period()));
        entry.put(
                "dct:accrualPeriodicity",
                typed(
                        "dct:Frequency",
                        EU
                                + (release.period() instanceof Period.OneQuarter
                                        ? "frequency/QUARTERLY"
                                        : "frequency/ANNUAL")));
        entry.put(
                "dcat:landingPage",
                typed("foaf:Document", base + "/statistics?release=" + release.id()));
        entry.put(
                "dct:provenance",
                Map.of(
                        "@type",
                        "dct:ProvenanceStatement",
                        "rdfs:label",
                        text("en", release.secrets() + " figures proved to keep their range")));
        entry.put("foaf:page", typed("foaf:Document", address + "/protection"));
        var distributions = new ArrayList<Map<String, Object>>();
        for (var table : tables) {
            for (var format : Format.values()) {
                distributions.add(
                        distribution(
                                address + "/tables/" + table.name() + "." + format.ending,
                                both(
                                        "Tabellen %s som %s".formatted(table.name(), format.name),
                                        "The table %s as %s".formatted(table.name(), format.name)),
                                format.fileType,
                                format.media));
            }
        }
        entry.put("dcat:distribution", distributions);
        return entry;
    }

    Map<String, Object> report(String base, CouncilView report) {
        var page = base + "/council-reports/" + report.id();
        var data = base + "/api/v1/council-reports/" + report.id();
        var entry = dataset(page, "council-report-" + report.id());
        entry.put(
                "dct:title",
                both(
                        "Opfølgning på integrationspolitikken, " + report.year(),
                        "Follow-up on the integration policy, " + report.year()));
        entry.put(
                "dct:description",
                both(
                        "Rapport til Byrådet med indikatorer" + invented("da"),
                        "Report to the City Council with indicators" + invented("en")));
        report.signedOn().ifPresent(day -> entry.put(ISSUED, day(day.toString())));
        entry.put("dct:temporal", period(new Period.WholeYear(report.year())));
        entry.put("dct:accrualPeriodicity", typed("dct:Frequency", EU + "frequency/ANNUAL"));
        entry.put("dcat:landingPage", typed("foaf:Document", page));
        entry.put(
                "dcat:distribution",
                List.of(
                        distribution(
                                page + "/report.pdf",
                                both("Rapporten som PDF/UA", "The report as PDF/UA"),
                                "PDF",
                                "application/pdf"),
                        distribution(
                                data + "/indicators.csv",
                                both("Indikatorerne som CSV", "The indicators as CSV"),
                                "CSV",
                                "text/csv"),
                        distribution(
                                data + "/tables.csv",
                                both("Tabellerne som CSV", "The tables as CSV"),
                                "CSV",
                                "text/csv"),
                        distribution(
                                data + "/indicators.json",
                                both("Indikatorerne som JSON-stat", "The indicators as JSON-stat"),
                                "JSON",
                                "application/json")));
        return entry;
    }

    private Map<String, Object> dataset(String address, String identifier) {
        var entry = entry(address, "dcat:Dataset");
        entry.put("dct:identifier", identifier);
        entry.put("dct:publisher", publisher());
        entry.put(
                "dcat:contactPoint",
                Map.of(
                        "@type",
                        List.of("vcard:Kind", "vcard:Organization"),
                        "vcard:fn",
                        "Aarhus Kommune",
                        "vcard:hasURL",
                        id(config.publisher().toString())));
        entry.put("dcat:theme", typed("skos:Concept", EU + "data-theme/SOCI"));
        entry.put("dct:accessRights", typed("dct:RightsStatement", EU + "access-right/PUBLIC"));
        entry.put(
                "dcat:keyword",
                List.of(text("da", "diskrimination"), text("en", "discrimination")));
        entry.put("dct:language", languages());
        entry.put("dct:spatial", WHERE);
        return entry;
    }

    private Map<String, Object> distribution(
            String address, List<Map<String, String>> title, String fileType, String media) {
        var entry = entry(address, "dcat:Distribution");
        entry.put("dct:title", title);
        entry.put("dct:description", title);
        entry.put("dcatap:availability", typed("skos:Concept", EU + "planned-availability/STABLE"));
        entry.put("dcat:accessURL", id(address));
        entry.put("dcat:downloadURL", id(address));
        entry.put("dct:format", typed("dct:MediaTypeOrExtent", EU + "file-type/" + fileType));
        entry.put("dcat:mediaType", typed("dct:MediaType", MEDIA + media));
        entry.put("dct:license", typed("dct:LicenseDocument", config.licence().toString()));
        entry.put("adms:status", typed("skos:Concept", "http://purl.org/adms/status/Completed"));
        return entry;
    }

    private Map<String, Object> publisher() {
        var agent = entry(config.publisher().toString(), "foaf:Agent");
        agent.put("foaf:name", both("Aarhus Kommune", "Aarhus Municipality"));
        agent.put(
                "dct:type",
                typed("skos:Concept", "http://purl.org/adms/publishertype/LocalAuthority"));
        return agent;
    }

    private static Map<String, Object> period(Period period) {
        return Map.of(
                "@type",
                "dct:PeriodOfTime",
                "dcat:startDate",
                day(period.quarters().get(0).firstDay().toString()),
                "dcat:endDate",
                day(period.lastDay().toString()));
    }

    private String invented(String language) {
        if (!installation.synthetic()) {
            return "";
        }
        return language.equals("da") ? " (opdigtede tal)" : " (invented figures)";
    }

    private static Map<String, Object> entry(String address, String type) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("@id", address);
        entry.put("@type", type);
        return entry;
    }

    private static List<Map<String, String>> languages() {
        return List.of(
                typed("dct:LinguisticSystem", EU + "language/DAN"),
                typed("dct:LinguisticSystem", EU + "language/ENG"));
    }

    /** With its class: a checker of shapes does not look it up elsewhere. */
    private static Map<String, String> typed(String type, String address) {
        return Map.of("@id", address, "@type", type);
    }

    private static Map<String, String> id(String address) {
        return Map.of("@id", address);
    }

    private static Map<String, String> day(String day) {
        return Map.of("@value", day, "@type", "xsd:date");
    }

    private static Map<String, String> text(String language, String words) {
        return Map.of("@value", words, "@language", language);
    }

    private static List<Map<String, String>> both(String da, String en) {
        return List.of(text("da", da), text("en", en));
    }
}
