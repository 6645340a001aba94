package drill;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/** A node class, the user's own or the one that drill adds: its constructor and its fields, whatever they look like. */
final class NodeType {
    final Class<?> type;
    final String name;
    private final Field value;
    private final boolean primitive;
    private final Constructor<?> constructor;
    /** Which argument of the constructor takes the value, -1 for none. */
    private final int place;
    private final Object[] defaults;

    NodeType(Class<?> type, String name) throws Missing {
        this.type = type;
        this.name = name;
        value = field("val");
        primitive = value.getType() == int.class;
        if (!primitive && !value.getType().isAssignableFrom(Integer.class)) {
            throw new Missing("`val` of `" + name + "` must be an int");
        }
        if (Modifier.isAbstract(type.getModifiers())) {
            throw new Missing("`" + name + "` must be a class of which objects can be made");
        }
        if (type.getEnclosingClass() != null && !Modifier.isStatic(type.getModifiers())) {
            throw new Missing("`" + name + "` must be static where it stands inside another class");
        }
        Constructor<?> best = null;
        int bestPlace = -1;
        int bestRank = Integer.MAX_VALUE;
        for (Constructor<?> one : type.getDeclaredConstructors()) {
            Class<?>[] types = one.getParameterTypes();
            int at = -1;
            for (int i = types.length - 1; i >= 0; i--) {
                if (types[i] == int.class || types[i].isAssignableFrom(Integer.class)) {
                    at = i;
                }
            }
            // The value alone, then nothing at all, then whatever takes the fewest.
            int rank = types.length == 1 && at == 0 ? 0 : types.length == 0 ? 1 : 2 * types.length + (at < 0 ? 1 : 0);
            if (rank < bestRank) {
                best = one;
                bestPlace = at;
                bestRank = rank;
            }
        }
        if (best == null) {
            throw new Missing("`" + name + "` has no constructor");
        }
        best.setAccessible(true);
        constructor = best;
        place = bestPlace;
        defaults = new Object[best.getParameterCount()];
        for (int i = 0; i < defaults.length; i++) {
            Class<?> of = best.getParameterTypes()[i];
            defaults[i] = of.isPrimitive() ? Array.get(Array.newInstance(of, 1), 0) : null;
        }
        if (Modifier.isFinal(value.getModifiers()) && place < 0) {
            throw new Missing("`val` of `" + name + "` cannot be set");
        }
    }

    private Field field(String called) throws Missing {
        for (Class<?> of = type; of != null; of = of.getSuperclass()) {
            try {
                Field found = of.getDeclaredField(called);
                if (!Modifier.isStatic(found.getModifiers())) {
                    found.setAccessible(true);
                    return found;
                }
            } catch (NoSuchFieldException error) {
                // Perhaps the class it extends has it.
            } catch (RuntimeException error) {
                break;
            }
        }
        throw new Missing("solution.java declares `" + name + "` without a field `" + called + "`");
    }

    Object make(int of) throws Throwable {
        Object[] arguments = defaults.clone();
        if (place >= 0) {
            arguments[place] = of;
        }
        Object node;
        try {
            node = constructor.newInstance(arguments);
        } catch (InvocationTargetException error) {
            throw error.getTargetException();
        }
        if (!Modifier.isFinal(value.getModifiers())) {
            if (primitive) {
                value.setInt(node, of);
            } else {
                value.set(node, of);
            }
        }
        return node;
    }

    long value(Object node) throws Throwable {
        if (primitive) {
            return value.getInt(node);
        }
        Object found = value.get(node);
        if (found instanceof Integer || found instanceof Long || found instanceof Short || found instanceof Byte) {
            return ((Number) found).longValue();
        }
        throw new Refusal("`val` of a node is no int but " + (found == null ? "null" : found.getClass().getSimpleName()));
    }

    Link link(String called) throws Missing {
        Field found = field(called);
        if (!found.getType().isAssignableFrom(type)) {
            throw new Missing("`" + called + "` of `" + name + "` must be a " + name);
        }
        if (Modifier.isFinal(found.getModifiers())) {
            throw new Missing("`" + called + "` of `" + name + "` must not be final");
        }
        return new Link(found);
    }

    Links links(String called) throws Missing {
        Field found = field(called);
        Class<?> of = found.getType();
        boolean fits = of.isAssignableFrom(ArrayList.class) || of.isAssignableFrom(LinkedHashSet.class)
                || of == type.arrayType() || Collection.class.isAssignableFrom(of);
        if (!fits) {
            throw new Missing("`" + called + "` of `" + name + "` must be a List<" + name + ">");
        }
        return new Links(found);
    }

    /** A field that points to another node. */
    final class Link {
        private final Field field;

        Link(Field field) {
            this.field = field;
        }

        Object get(Object node) throws Throwable {
            Object found = field.get(node);
            if (found != null && !type.isInstance(found)) {
                throw new Refusal("`" + field.getName() + "` of a node is no " + name);
            }
            return found;
        }

        void set(Object node, Object target) throws Throwable {
            field.set(node, target);
        }
    }

    /** A field that holds other nodes: a collection or an array. */
    final class Links {
        private final Field field;

        Links(Field field) {
            this.field = field;
        }

        Collection<?> get(Object node) throws Throwable {
            Object found = field.get(node);
            if (found == null) {
                return List.of();
            }
            return found instanceof Object[] ? Arrays.asList((Object[]) found) : (Collection<?>) found;
        }

        @SuppressWarnings("unchecked")
        void set(Object node, List<Object> targets) throws Throwable {
            Class<?> of = field.getType();
            if (of.isAssignableFrom(ArrayList.class) && !Modifier.isFinal(field.getModifiers())) {
                field.set(node, targets);
            } else if (of.isArray()) {
                field.set(node, targets.toArray((Object[]) Array.newInstance(type, targets.size())));
            } else if (field.get(node) != null) {
                ((Collection<Object>) field.get(node)).clear();
                ((Collection<Object>) field.get(node)).addAll(targets);
            } else if (of.isAssignableFrom(LinkedHashSet.class)) {
                field.set(node, new LinkedHashSet<>(targets));
            } else {
                Constructor<?> empty = of.getConstructor();
                Object made = empty.newInstance();
                ((Collection<Object>) made).addAll(targets);
                field.set(node, made);
            }
        }
    }
}
