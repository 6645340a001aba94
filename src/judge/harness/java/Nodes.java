package drill;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The node types of a problem, and how they are read and written. */
final class Nodes {
    private final Map<String, Nodes.Of> known = new HashMap<>();
    private final Classes classes;

    Nodes(Classes classes) {
        this.classes = classes;
    }

    Of of(String name) throws Missing {
        Of found = known.get(name);
        if (found == null) {
            NodeType type = new NodeType(classes.node(name), name);
            switch (name) {
                case "ListNode": found = new Chain(type); break;
                case "TreeNode": found = new Tree(type); break;
                case "RandomListNode": found = new Random(type); break;
                default: found = new Graph(type); break;
            }
            known.put(name, found);
        }
        return found;
    }

    /** One kind of nodes. */
    abstract static class Of {
        final NodeType nodes;
        final Class<?> type;

        Of(NodeType nodes) {
            this.nodes = nodes;
            this.type = nodes.type;
        }

        /** Reads a value; its nodes are added to the list in order, null for a gap. */
        abstract Object read(Reader in, List<Object> met) throws Throwable;

        /** Writes a value; the nodes it meets are added to the list unless that is null. */
        abstract void write(Writer out, Object first, boolean ring, List<Object> met) throws Throwable;
    }

    /** Chains. */
    private static final class Chain extends Of {
        private final NodeType.Link next;

        Chain(NodeType nodes) throws Missing {
            super(nodes);
            next = nodes.link("next");
        }

        private List<Object> values(Reader in) throws Throwable {
            List<Object> made = new ArrayList<>();
            in.take('[');
            while (in.more(']')) {
                made.add(nodes.make((int) in.number()));
            }
            return made;
        }

        @Override
        Object read(Reader in, List<Object> met) throws Throwable {
            int ring = -1;
            List<Object> made = List.of();
            if (in.isObject()) {
                in.take('{');
                while (in.more('}')) {
                    if (in.string().equals("ring")) {
                        ring = in.isNull() ? -1 : (int) in.number();
                    } else {
                        made = values(in);
                    }
                }
            } else {
                made = values(in);
            }
            int last = made.size() - 1;
            for (int i = 0; i <= last; i++) {
                next.set(made.get(i), i < last ? made.get(i + 1) : ring >= 0 ? made.get(ring) : null);
            }
            met.addAll(made);
            return last < 0 ? null : made.get(0);
        }

        @Override
        void write(Writer out, Object first, boolean ringAllowed, List<Object> met) throws Throwable {
            int ring = -1;
            int length = Integer.MAX_VALUE;
            Object slow = first;
            Object fast = first;
            while (fast != null && next.get(fast) != null) {
                slow = next.get(slow);
                fast = next.get(next.get(fast));
                if (slow == fast) {
                    Map<Object, Integer> positions = new IdentityHashMap<>();
                    Object node = first;
                    while (!positions.containsKey(node)) {
                        positions.put(node, positions.size());
                        node = next.get(node);
                    }
                    ring = positions.get(node);
                    length = positions.size();
                    break;
                }
            }
            if (ring >= 0 && !ringAllowed) {
                throw new Refusal("the chain runs in a ring: node " + (length - 1) + " points back to node " + ring);
            }
            out.raw(ring >= 0 ? "{\"values\":[" : "[");
            int count = 0;
            for (Object node = first; node != null && count < length; node = next.get(node)) {
                if (count++ > 0) {
                    out.put(',');
                }
                out.number(nodes.value(node));
                if (met != null) {
                    met.add(node);
                }
            }
            out.put(']');
            if (ring >= 0) {
                out.raw(",\"ring\":");
                out.number(ring);
                out.put('}');
            }
        }
    }

    /** Binary trees, level by level. */
    private static final class Tree extends Of {
        private final NodeType.Link left;
        private final NodeType.Link right;

        Tree(NodeType nodes) throws Missing {
            super(nodes);
            left = nodes.link("left");
            right = nodes.link("right");
        }

        @Override
        Object read(Reader in, List<Object> met) throws Throwable {
            List<Object> made = new ArrayList<>();
            in.take('[');
            while (in.more(']')) {
                made.add(in.isNull() ? null : nodes.make((int) in.number()));
            }
            int next = 1;
            for (Object node : made) {
                if (node != null) {
                    left.set(node, next < made.size() ? made.get(next) : null);
                    right.set(node, next + 1 < made.size() ? made.get(next + 1) : null);
                    next += 2;
                }
            }
            met.addAll(made);
            return made.isEmpty() ? null : made.get(0);
        }

        @Override
        void write(Writer out, Object root, boolean ring, List<Object> met) throws Throwable {
            List<Object> queue = new ArrayList<>();
            Map<Object, Object> known = new IdentityHashMap<>();
            queue.add(root);
            int last = -1;
            for (int i = 0; i < queue.size(); i++) {
                Object node = queue.get(i);
                if (node == null) {
                    continue;
                }
                if (known.put(node, node) != null) {
                    throw new Refusal("this is no tree: the node with value " + nodes.value(node) + " is in it twice");
                }
                last = i;
                if (met != null) {
                    met.add(node);
                }
                queue.add(left.get(node));
                queue.add(right.get(node));
            }
            out.put('[');
            for (int i = 0; i <= last; i++) {
                if (i > 0) {
                    out.put(',');
                }
                if (queue.get(i) == null) {
                    out.raw("null");
                } else {
                    out.number(nodes.value(queue.get(i)));
                }
            }
            out.put(']');
        }
    }

    /** Chains with random pointers. */
    private static final class Random extends Of {
        private final NodeType.Link next;
        private final NodeType.Link random;

        Random(NodeType nodes) throws Missing {
            super(nodes);
            next = nodes.link("next");
            random = nodes.link("random");
        }

        @Override
        Object read(Reader in, List<Object> met) throws Throwable {
            List<Object> made = new ArrayList<>();
            List<Integer> targets = new ArrayList<>();
            in.take('[');
            while (in.more(']')) {
                in.take('[');
                made.add(nodes.make((int) in.number()));
                targets.add(in.isNull() ? -1 : (int) in.number());
                in.take(']');
            }
            for (int i = 0; i < made.size(); i++) {
                next.set(made.get(i), i + 1 < made.size() ? made.get(i + 1) : null);
                random.set(made.get(i), targets.get(i) < 0 ? null : made.get(targets.get(i)));
            }
            met.addAll(made);
            return made.isEmpty() ? null : made.get(0);
        }

        @Override
        void write(Writer out, Object first, boolean ring, List<Object> met) throws Throwable {
            List<Object> order = new ArrayList<>();
            Map<Object, Integer> positions = new IdentityHashMap<>();
            for (Object node = first; node != null; node = next.get(node)) {
                Integer back = positions.putIfAbsent(node, order.size());
                if (back != null) {
                    throw new Refusal("the chain runs in a ring: node " + (order.size() - 1) + " points back to node "
                            + back);
                }
                order.add(node);
            }
            out.put('[');
            for (int i = 0; i < order.size(); i++) {
                out.raw(i > 0 ? ",[" : "[");
                out.number(nodes.value(order.get(i)));
                out.put(',');
                Object target = random.get(order.get(i));
                Integer position = target == null ? null : positions.get(target);
                if (target != null && position == null) {
                    throw new Refusal("`random` of node " + i + " points to a node outside the chain");
                }
                if (position == null) {
                    out.raw("null");
                } else {
                    out.number(position);
                }
                out.put(']');
            }
            out.put(']');
            if (met != null) {
                met.addAll(order);
            }
        }
    }

    /** Graphs, by the values of their nodes. */
    private static final class Graph extends Of {
        private final NodeType.Links neighbors;

        Graph(NodeType nodes) throws Missing {
            super(nodes);
            neighbors = nodes.links("neighbors");
        }

        @Override
        Object read(Reader in, List<Object> met) throws Throwable {
            List<int[]> lists = new ArrayList<>();
            in.take('[');
            while (in.more(']')) {
                lists.add((int[]) in.value(Kind.of("int[]"), 1, int[].class, null, null));
            }
            List<Object> made = new ArrayList<>();
            for (int i = 0; i < lists.size(); i++) {
                made.add(nodes.make(i));
            }
            for (int i = 0; i < lists.size(); i++) {
                List<Object> list = new ArrayList<>(lists.get(i).length);
                for (int neighbor : lists.get(i)) {
                    list.add(made.get(neighbor));
                }
                neighbors.set(made.get(i), list);
            }
            met.addAll(made);
            return made.isEmpty() ? null : made.get(0);
        }

        @Override
        void write(Writer out, Object first, boolean ring, List<Object> met) throws Throwable {
            if (first == null) {
                out.raw("[]");
                return;
            }
            List<Object> order = new ArrayList<>();
            Map<Object, Object> known = new IdentityHashMap<>();
            order.add(first);
            known.put(first, first);
            for (int i = 0; i < order.size(); i++) {
                for (Object neighbor : neighbors.get(order.get(i))) {
                    if (neighbor == null) {
                        throw new Refusal("a neighbor of node " + nodes.value(order.get(i)) + " is null");
                    }
                    if (!type.isInstance(neighbor)) {
                        throw new Refusal("a neighbor of node " + nodes.value(order.get(i)) + " is no " + nodes.name);
                    }
                    if (known.put(neighbor, neighbor) == null) {
                        order.add(neighbor);
                    }
                }
            }
            if (nodes.value(first) != 0) {
                throw new Refusal("the node given has value " + nodes.value(first) + "; node 0 belongs there");
            }
            Object[] byValue = new Object[order.size()];
            for (Object node : order) {
                long value = nodes.value(node);
                if (value < 0 || value >= byValue.length) {
                    throw new Refusal("the values of the nodes are not 0 to " + (byValue.length - 1));
                }
                if (byValue[(int) value] != null) {
                    throw new Refusal("two different nodes carry the same value");
                }
                byValue[(int) value] = node;
            }
            out.put('[');
            for (int i = 0; i < byValue.length; i++) {
                out.raw(i > 0 ? ",[" : "[");
                boolean more = false;
                for (Object neighbor : neighbors.get(byValue[i])) {
                    if (more) {
                        out.put(',');
                    }
                    more = true;
                    out.number(nodes.value(neighbor));
                }
                out.put(']');
            }
            out.put(']');
            if (met != null) {
                met.addAll(order);
            }
        }
    }
}
