package dk.aarhus.ligevaerd.vault;

import com.codahale.shamir.Scheme;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Shamir's secret sharing (by the library of Coda Hale) over master key and pepper.
 *
 * @param keys what they give back; empty when no choice of enough of them fits
 * @param good shares that lie together on one curve, by their number
 * @param broken shares that read well and do not belong to the others
 */
record RecoveryShares(
        Optional<RecoveryKeys> keys, List<RecoveryShare> good, List<RecoveryShare> broken) {

    /** Enough for every office; and so few that all choices among them can be tried. */
    static final int MOST = 16;

    static List<RecoveryShare> split(RecoveryKeys keys, int shares, int needed) {
        var export = UUID.randomUUID();
        var parts = new Scheme(new SecureRandom(), shares, needed).split(keys.bytes());
        return new TreeMap<>(parts)
                .entrySet().stream()
                        .map(
                                part ->
                                        new RecoveryShare(
                                                export,
                                                keys.fingerprint(),
                                                part.getKey(),
                                                shares,
                                                needed,
                                                part.getValue()))
                        .toList();
    }

    /**
     * Puts shares together and finds out which of them do not fit.
     *
     * @throws VaultRefusal when they are of several exports, or too few
     */
    static RecoveryShares join(List<RecoveryShare> given) {
        Map<Integer, RecoveryShare> byNumber = new LinkedHashMap<>();
        given.forEach(share -> byNumber.put(share.number(), share));
        var shares = List.copyOf(byNumber.values());
        if (shares.stream().map(RecoveryShare::export).distinct().count() > 1) {
            throw VaultRefusal.sharesOfSeveralExports();
        }
        if (shares.isEmpty() || shares.size() < shares.get(0).needed()) {
            throw VaultRefusal.sharesTooFew(
                    shares.isEmpty() ? 2 : shares.get(0).needed(), shares.size());
        }
        return choose(shares, new ArrayList<>(), 0)
                .map(chosen -> sorted(shares, chosen))
                .orElseGet(() -> new RecoveryShares(Optional.empty(), List.of(), shares));
    }

    /** Some of them that give back keys with the fingerprint that is written on them. */
    private static Optional<List<RecoveryShare>> choose(
            List<RecoveryShare> from, List<RecoveryShare> chosen, int next) {
        if (chosen.size() == from.get(0).needed()) {
            return keysOf(chosen).map(keys -> List.copyOf(chosen));
        }
        for (int i = next; i < from.size(); i++) {
            chosen.add(from.get(i));
            var found = choose(from, chosen, i + 1);
            chosen.remove(chosen.size() - 1);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /** A share is good exactly when it gives the same keys in the place of a good one. */
    private static RecoveryShares sorted(List<RecoveryShare> all, List<RecoveryShare> proven) {
        var good = new ArrayList<RecoveryShare>();
        var broken = new ArrayList<RecoveryShare>();
        for (var share : all) {
            var with = new ArrayList<>(proven);
            if (!proven.contains(share)) {
                with.set(0, share);
            }
            (keysOf(with).isPresent() ? good : broken).add(share);
        }
        return new RecoveryShares(keysOf(proven), good, broken);
    }

    private static Optional<RecoveryKeys> keysOf(List<RecoveryShare> chosen) {
        var first = chosen.get(0);
        Map<Integer, byte[]> parts = new LinkedHashMap<>();
        chosen.forEach(share -> parts.put(share.number(), share.part()));
        try {
            var joined = new Scheme(new SecureRandom(), first.shares(), first.needed()).join(parts);
            return RecoveryKeys.of(joined)
                    .filter(keys -> keys.fingerprint().equals(first.fingerprint()));
        } catch (IllegalArgumentException doNotFit) {
            return Optional.empty();
        }
    }
}
