package dk.aarhus.ligevaerd.disclosure.format;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.aarhus.ligevaerd.disclosure.Evidence;
import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Insider;
import dk.aarhus.ligevaerd.disclosure.Proof;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.Secret;
import dk.aarhus.ligevaerd.disclosure.Witness;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A proof with names in place of positions, so that it can be checked against tables that were read
 * anew. As secret as the true table: whoever stores it, encrypts it.
 */
public final class ProofFile {

    private static final ObjectMapper JSON = new ObjectMapper();

    private ProofFile() {}

    public static void write(Path file, ProtectionProblem problem, Proof proof) {
        PatternFile.replace(file, node(problem, proof));
    }

    /** The same as a text, for whoever keeps it elsewhere than in a file. */
    public static String text(ProtectionProblem problem, Proof proof) {
        return node(problem, proof).toString();
    }

    private static ObjectNode node(ProtectionProblem problem, Proof proof) {
        ObjectNode node = JSON.createObjectNode();
        ObjectNode base = node.putObject("base");
        for (int c = 0; c < problem.size(); c++) {
            base.put(problem.id(c), proof.base()[c]);
        }
        ArrayNode evidence = node.putArray("evidence");
        for (Evidence item : proof.evidence()) {
            ObjectNode one = evidence.addObject();
            one.put("secret", problem.secrets().get(item.secret()).name());
            one.put(
                    "attacker",
                    item.attacker() == Evidence.OUTSIDER
                            ? Finding.OUTSIDER
                            : problem.insiders().get(item.attacker()).name());
            put(one.putObject("low"), problem, item.low());
            put(one.putObject("high"), problem, item.high());
        }
        return node;
    }

    /**
     * @throws dk.aarhus.ligevaerd.disclosure.InvalidTable when the file is no proof for these
     *     tables
     */
    public static Proof read(Path file, ProtectionProblem problem) {
        return read(
                PatternFile.tree(file),
                new Place(String.valueOf(file.getFileName()), 1, ""),
                problem);
    }

    /**
     * @throws dk.aarhus.ligevaerd.disclosure.InvalidTable when the text is no proof for these
     *     tables
     */
    public static Proof read(String text, ProtectionProblem problem) {
        Place place = new Place("the stored proof", 1, "");
        try {
            return read(JSON.readTree(text), place, problem);
        } catch (JsonProcessingException broken) {
            throw place.refuse("this is not JSON");
        }
    }

    private static Proof read(JsonNode tree, Place place, ProtectionProblem problem) {
        Fields fields = new Fields(tree, place, Set.of("base", "evidence"));
        long[] base = new long[problem.size()];
        Map<String, Long> given = fields.wholes("base");
        for (int c = 0; c < base.length; c++) {
            Long value = given.get(problem.id(c));
            if (value == null) {
                throw place.refuse(
                        "the proof says nothing of the cell %s".formatted(problem.id(c)));
            }
            base[c] = value;
        }
        Map<String, Integer> secrets = new HashMap<>();
        List<Secret> all = problem.secrets();
        for (int s = 0; s < all.size(); s++) {
            secrets.put(all.get(s).name(), s);
        }
        Map<String, Integer> attackers = new HashMap<>(Map.of(Finding.OUTSIDER, Evidence.OUTSIDER));
        List<Insider> insiders = problem.insiders();
        for (int i = 0; i < insiders.size(); i++) {
            attackers.put(insiders.get(i).name(), i);
        }
        List<Evidence> evidence = new ArrayList<>();
        if (!fields.has("evidence") || !fields.node("evidence").isArray()) {
            throw place.refuse("a proof needs the list \"evidence\"");
        }
        for (JsonNode node : fields.node("evidence")) {
            Place at = place.at("evidence[%d]".formatted(evidence.size()));
            Fields one = new Fields(node, at, Set.of("secret", "attacker", "low", "high"));
            Integer secret = secrets.get(one.text("secret").orElse(""));
            Integer attacker = attackers.get(one.text("attacker").orElse(""));
            if (secret == null || attacker == null) {
                throw at.refuse("the tables have no such secret or no such attacker");
            }
            evidence.add(
                    new Evidence(
                            secret,
                            attacker,
                            witness(one, "low", problem),
                            witness(one, "high", problem)));
        }
        return new Proof(base, evidence);
    }

    private static void put(ObjectNode node, ProtectionProblem problem, Witness witness) {
        for (int i = 0; i < witness.cells().length; i++) {
            node.put(problem.id(witness.cells()[i]), witness.changes()[i]);
        }
    }

    private static Witness witness(Fields fields, String name, ProtectionProblem problem) {
        TreeMap<Integer, Long> changes = new TreeMap<>();
        fields.wholes(name)
                .forEach(
                        (id, change) ->
                                changes.put(
                                        problem.position(id)
                                                .orElseThrow(
                                                        () ->
                                                                fields.place()
                                                                        .refuse(
                                                                                "there is no cell %s"
                                                                                        .formatted(
                                                                                                id))),
                                        change));
        return new Witness(
                changes.keySet().stream().mapToInt(Integer::intValue).toArray(),
                changes.values().stream().mapToLong(Long::longValue).toArray());
    }
}
