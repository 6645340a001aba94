import java.util.*;
import java.util.function.*;
import java.util.stream.*;

// Compiled and run once, so that what such programs need is kept ready.
class Solution {
    record Pair(int first, String second) {
    }

    interface Shape {
        double area();
    }

    enum Colour {
        RED, GREEN
    }

    static class Box<T extends Comparable<T>> {
        private final List<T> values = new ArrayList<>();

        void add(T value) {
            values.add(value);
        }

        T most() {
            T most = null;
            for (T value : values) {
                if (most == null || value.compareTo(most) > 0) {
                    most = value;
                }
            }
            return most;
        }
    }

    static final int MODULUS = 1_000_000_007;
    private final Map<Long, Integer> memory = new HashMap<>();

    List<List<String>> practise(int[][] grid, String[] words, ListNode head, TreeNode root, long many, double some,
            boolean yes, char letter) {
        Map<String, List<Integer>> groups = new HashMap<>();
        groups.computeIfAbsent("x" + grid.length, key -> new ArrayList<>()).add(1);
        groups.merge("y", new ArrayList<>(List.of(1)), (one, other) -> one);
        Arrays.sort(grid, (one, other) -> one[0] != other[0] ? Integer.compare(one[0], other[0]) : other[1] - one[1]);
        Arrays.sort(grid, Comparator.comparingInt(row -> row[0]));
        PriorityQueue<int[]> heap = new PriorityQueue<>((one, other) -> one[0] - other[0]);
        PriorityQueue<Pair> pairs = new PriorityQueue<>(Comparator.comparing(Pair::second).thenComparing(Pair::first));
        heap.add(new int[] {1, 2});
        pairs.add(new Pair(1, "a"));
        Deque<Integer> queue = new ArrayDeque<>();
        queue.addLast(1);
        queue.pollFirst();
        TreeMap<Integer, Integer> ordered = new TreeMap<>(Collections.reverseOrder());
        ordered.put(1, 2);
        Set<Character> seen = new HashSet<>();
        StringBuilder text = new StringBuilder();
        for (char each : "text".toCharArray()) {
            if (seen.add(each)) {
                text.append(each).append(',');
            }
        }
        for (Map.Entry<String, List<Integer>> entry : groups.entrySet()) {
            text.append(entry.getKey()).append(entry.getValue().size());
        }
        Function<Integer, Integer> twice = value -> value * 2;
        BiFunction<Integer, Integer, Integer> sum = Integer::sum;
        String joined = IntStream.rangeClosed(1, 3).boxed().map(twice).map(String::valueOf)
                .collect(Collectors.joining(","));
        List<Integer> sorted = Stream.of(3, 1, 2).sorted(Comparator.reverseOrder()).toList();
        Map<Boolean, List<String>> parts = Arrays.stream(words).collect(Collectors.groupingBy(word -> word.isEmpty()));
        int total = Arrays.stream(new int[] {1, 2, 3}).sum() + sum.apply(1, 2);
        switch (letter) {
            case 'a':
                total++;
                break;
            default:
                total--;
        }
        String name = switch (Colour.RED) {
            case RED -> "red";
            case GREEN -> "green";
        };
        Box<String> box = new Box<>();
        box.add(name);
        Shape shape = () -> some * 2;
        BitSet bits = new BitSet();
        bits.set(3);
        System.out.println("total " + total + " " + shape.area() + " " + box.most() + sorted + parts + yes);
        System.out.print(joined.split(",").length);
        System.err.printf("%d %s %.2f%n", total, text, some);
        System.out.println(String.format("%5d|%-5s", many, joined));
        int depth = depth(root) + (head == null ? 0 : head.val) + (int) (ways(20) % MODULUS);
        if (depth < 0) {
            throw new IllegalStateException("never");
        }
        List<List<String>> result = new ArrayList<>();
        result.add(new ArrayList<>(List.of(words)));
        result.add(Arrays.asList(String.valueOf(depth), Integer.toString(total), Objects.toString(null)));
        return result;
    }

    private int depth(TreeNode node) {
        return node == null ? 0 : 1 + Math.max(depth(node.left), depth(node.right));
    }

    private long ways(long steps) {
        if (steps < 2) {
            return 1;
        }
        Integer known = memory.get(steps);
        if (known != null) {
            return known;
        }
        long found = ways(steps - 1) + ways(steps - 2);
        memory.put(steps, (int) found);
        return found;
    }
}
