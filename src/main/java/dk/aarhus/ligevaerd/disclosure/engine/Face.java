package dk.aarhus.ligevaerd.disclosure.engine;

import dk.aarhus.ligevaerd.disclosure.Circulation;
import dk.aarhus.ligevaerd.disclosure.Grid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** All products of one circulation for each axis of a grid but one, through given codes. */
final class Face {

    private static final long MOST = 3_000;

    final int axis;

    /** Per product its places, at the first code of the axis left out. */
    final int[][] places;

    /** Per product the sign of the change at each of its places. */
    final byte[][] signs;

    Face(Grid grid, int[] code, int axis) {
        this.axis = axis;
        int[] ways = ways(grid, code, axis);
        List<int[]> allPlaces = new ArrayList<>(List.of(new int[] {0}));
        List<byte[]> allSigns = new ArrayList<>(List.of(new byte[] {1}));
        for (int other = 0; other < code.length; other++) {
            if (other != axis) {
                List<int[]> widerPlaces = new ArrayList<>();
                List<byte[]> widerSigns = new ArrayList<>();
                for (int w = 0; w < ways[other]; w++) {
                    Circulation way = grid.through(other, code[other])[w];
                    for (int i = 0; i < allPlaces.size(); i++) {
                        widerPlaces.add(places(allPlaces.get(i), way, grid.stride(other)));
                        widerSigns.add(signs(allSigns.get(i), way));
                    }
                }
                allPlaces = widerPlaces;
                allSigns = widerSigns;
            }
        }
        places = allPlaces.toArray(int[][]::new);
        signs = allSigns.toArray(byte[][]::new);
    }

    /**
     * How many circulations of each axis are used: the smallest ones, so that not too many combine.
     */
    private static int[] ways(Grid grid, int[] code, int axis) {
        int[] ways = new int[code.length];
        for (int other = 0; other < code.length; other++) {
            ways[other] = other == axis ? 1 : grid.through(other, code[other]).length;
        }
        while (Arrays.stream(ways).asLongStream().reduce(1, (a, b) -> a * b) > MOST) {
            int longest = 0;
            for (int other = 0; other < ways.length; other++) {
                longest = ways[other] > ways[longest] ? other : longest;
            }
            ways[longest]--;
        }
        return ways;
    }

    private static int[] places(int[] before, Circulation way, int stride) {
        int[] after = new int[before.length * way.codes().length];
        for (int i = 0; i < after.length; i++) {
            after[i] = before[i % before.length] + way.codes()[i / before.length] * stride;
        }
        return after;
    }

    private static byte[] signs(byte[] before, Circulation way) {
        byte[] after = new byte[before.length * way.factors().length];
        for (int i = 0; i < after.length; i++) {
            after[i] = (byte) (before[i % before.length] * way.factors()[i / before.length]);
        }
        return after;
    }
}
