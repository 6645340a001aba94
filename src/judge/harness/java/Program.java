package drill;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is called in the user's file, found by the signature, and how its results become text. */
abstract class Program {
    final Nodes nodes;

    Program(Nodes nodes) {
        this.nodes = nodes;
    }

    /** Runs one case and writes its results. */
    abstract void run(Reader in, Clock clock, Writer out) throws Throwable;

    @SuppressWarnings("unchecked")
    static Program of(Map<String, Object> spec, String mode, Classes classes) throws Throwable {
        Map<String, Object> signature = (Map<String, Object>) spec.get("signature");
        Nodes nodes = new Nodes(classes);
        switch ((String) signature.get("kind")) {
            case "function": return new Function(signature, (List<Object>) spec.get("outputs"), classes, nodes);
            case "class": return new OfClass(signature, classes, nodes);
            default: return new Codec(signature, mode, classes, nodes);
        }
    }

    /** {@code rooms_needed} as {@code roomsNeeded}. */
    static String camel(String name) {
        StringBuilder made = new StringBuilder();
        boolean raise = false;
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (letter == '_') {
                raise = made.length() > 0;
            } else {
                made.append(raise ? Character.toUpperCase(letter) : letter);
                raise = false;
            }
        }
        return made.toString();
    }

    static String pascal(String name) {
        String camel = camel(name);
        return camel.isEmpty() ? camel : Character.toUpperCase(camel.charAt(0)) + camel.substring(1);
    }

    /** The parameters of a function, a constructor or an operation. */
    static final class Parameters {
        final String[] names;
        final Kind[] kinds;
        final boolean[] rings;
        final Class<?>[] types;

        /** A reference has the type of the parameter into which it points, one of `all`. */
        @SuppressWarnings("unchecked")
        Parameters(List<Object> params, Parameters all, Nodes nodes) throws Missing {
            int count = params.size();
            names = new String[count];
            kinds = new Kind[count];
            rings = new boolean[count];
            types = new Class<?>[count];
            for (int i = 0; i < count; i++) {
                Map<String, Object> param = (Map<String, Object>) params.get(i);
                names[i] = (String) param.get("name");
                kinds[i] = Kind.of((String) param.get("type"));
                rings[i] = Boolean.TRUE.equals(param.get("ring"));
            }
            for (int i = 0; i < count; i++) {
                types[i] = resolved(kinds[i], all == null ? this : all).type(nodes);
            }
        }

        int indexOf(String name) {
            for (int i = 0; i < names.length; i++) {
                if (names[i].equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        /** Reads the arguments of a call; a reference is looked up when all others are there. */
        Object[] read(Reader in, Nodes nodes, List<List<Object>> met, Parameters all, List<List<Object>> known)
                throws Throwable {
            Object[] made = new Object[kinds.length];
            in.take('[');
            for (int i = 0; i < made.length; i++) {
                made[i] = in.value(kinds[i], kinds[i].depth, types[i], nodes, met.get(i));
            }
            in.take(']');
            for (int i = 0; i < made.length; i++) {
                if (kinds[i].base == Kind.REF) {
                    int position = (Integer) made[i];
                    made[i] = position < 0 ? null : known.get(all.indexOf(kinds[i].name)).get(position);
                }
            }
            return made;
        }

        List<List<Object>> lists() {
            List<List<Object>> lists = new ArrayList<>(kinds.length);
            for (int i = 0; i < kinds.length; i++) {
                lists.add(new ArrayList<>());
            }
            return lists;
        }

        /** As Java writes them. */
        String java(Parameters all) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < names.length; i++) {
                text.append(i > 0 ? ", " : "").append(resolved(kinds[i], all).java()).append(' ').append(camel(names[i]));
            }
            return text.toString();
        }
    }

    static Kind resolved(Kind kind, Parameters all) {
        int index = kind.base == Kind.REF ? all.indexOf(kind.name) : -1;
        return index < 0 ? kind : all.kinds[index];
    }

    /** How well parameters take arguments of these types: 0 exactly, more with conversions, -1 not at all. */
    private static int fit(Class<?>[] takes, Class<?>[] given) {
        if (takes.length != given.length) {
            return -1;
        }
        int rank = 0;
        for (int i = 0; i < takes.length; i++) {
            if (takes[i] == given[i]) {
                continue;
            }
            boolean wider = given[i] == int.class && (takes[i] == long.class || takes[i] == double.class)
                    || given[i] == long.class && takes[i] == double.class;
            boolean boxed = given[i] == int.class && takes[i] == Integer.class
                    || given[i] == long.class && takes[i] == Long.class
                    || given[i] == double.class && takes[i] == Double.class
                    || given[i] == boolean.class && takes[i] == Boolean.class
                    || given[i] == char.class && takes[i] == Character.class;
            if (!wider && !boxed && (given[i].isPrimitive() || !takes[i].isAssignableFrom(given[i]))) {
                return -1;
            }
            rank += 1;
        }
        return rank;
    }

    /** The method of this name that takes these parameters and gives such a value. */
    static Method method(Class<?> of, String name, Parameters parameters, Parameters all, Kind returns, Nodes nodes)
            throws Missing {
        Method best = null;
        int bestRank = Integer.MAX_VALUE;
        boolean named = false;
        Class<?> wanted = resolved(returns, all).type(nodes);
        for (Class<?> type = of; type != null && type != Object.class; type = type.getSuperclass()) {
            for (Method one : type.getDeclaredMethods()) {
                if (!one.getName().equals(name) || one.isSynthetic() || Modifier.isAbstract(one.getModifiers())) {
                    continue;
                }
                named = true;
                int rank = fit(one.getParameterTypes(), parameters.types);
                if (rank >= 0 && rank < bestRank && gives(one.getReturnType(), wanted)) {
                    best = one;
                    bestRank = rank;
                }
            }
        }
        String text = resolved(returns, all).java() + " " + name + "(" + parameters.java(all) + ")";
        if (best == null && named) {
            throw new Missing("solution.java does not fit the signature of the problem: class `" + of.getSimpleName()
                    + "` needs `" + text + "`");
        }
        if (best == null) {
            throw new Missing("solution.java defines no method `" + name + "` in class `" + of.getSimpleName()
                    + "`: it needs `" + text + "`");
        }
        best.setAccessible(true);
        return best;
    }

    /** Whether a result of this type may be what is wanted; the value itself is looked at later. */
    private static boolean gives(Class<?> type, Class<?> wanted) {
        if (wanted == void.class || type == wanted || type == Object.class) {
            return true;
        }
        if (wanted.isArray()) {
            return Collection.class.isAssignableFrom(type)
                    || type.isArray() && gives(type.componentType(), wanted.componentType());
        }
        if (wanted == int.class || wanted == long.class || wanted == double.class) {
            boolean whole = type == int.class || type == Integer.class || type == long.class || type == Long.class
                    || type == short.class || type == byte.class;
            return whole || wanted == double.class && (type == Double.class || type == float.class);
        }
        if (wanted == boolean.class) {
            return type == Boolean.class;
        }
        if (wanted == char.class) {
            return type == Character.class;
        }
        return wanted.isAssignableFrom(type);
    }

    static Constructor<?> constructor(Class<?> of, Parameters parameters) throws Missing {
        Constructor<?> best = null;
        int bestRank = Integer.MAX_VALUE;
        for (Constructor<?> one : of.getDeclaredConstructors()) {
            int rank = fit(one.getParameterTypes(), parameters.types);
            if (rank >= 0 && rank < bestRank) {
                best = one;
                bestRank = rank;
            }
        }
        if (best == null || Modifier.isAbstract(of.getModifiers())) {
            throw new Missing("class `" + of.getSimpleName() + "` has no constructor `" + of.getSimpleName() + "("
                    + parameters.java(parameters) + ")`");
        }
        best.setAccessible(true);
        return best;
    }

    static Object call(Method method, Object on, Object[] arguments) throws Throwable {
        try {
            return method.invoke(on, arguments);
        } catch (InvocationTargetException error) {
            throw error.getTargetException();
        }
    }

    static Object make(Constructor<?> constructor, Object[] arguments) throws Throwable {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException error) {
            throw error.getTargetException();
        }
    }

    /** A method of a class without state: static, or of an object that is made for each case. */
    static final class Callable {
        final Method method;
        private final Constructor<?> maker;

        Callable(Class<?> of, String name, Parameters parameters, Kind returns, Nodes nodes) throws Missing {
            method = method(of, name, parameters, parameters, returns, nodes);
            boolean bound = !Modifier.isStatic(method.getModifiers());
            maker = bound ? constructor(of, new Parameters(List.of(), null, nodes)) : null;
        }

        Object call(Object[] arguments, Clock clock) throws Throwable {
            Object on = maker == null ? null : make(maker, new Object[0]);
            clock.start();
            try {
                Object result = method.invoke(on, arguments);
                clock.end();
                return result;
            } catch (InvocationTargetException error) {
                throw error.getTargetException();
            }
        }
    }

    /** One function. */
    private static final class Function extends Program {
        private final Parameters parameters;
        private final Kind returns;
        private final Callable callable;
        private final Output[] outputs;

        @SuppressWarnings("unchecked")
        Function(Map<String, Object> signature, List<Object> outputs, Classes classes, Nodes nodes) throws Throwable {
            super(nodes);
            Class<?> of = classes.named("Solution");
            parameters = new Parameters((List<Object>) signature.get("params"), null, nodes);
            returns = Kind.of((String) signature.get("returns"));
            callable = new Callable(of, camel((String) signature.get("name")), parameters, returns, nodes);
            this.outputs = new Output[outputs.size()];
            for (int i = 0; i < this.outputs.length; i++) {
                this.outputs[i] = new Output((Map<String, Object>) outputs.get(i), parameters, returns);
            }
        }

        @Override
        void run(Reader in, Clock clock, Writer out) throws Throwable {
            List<List<Object>> met = parameters.lists();
            Object[] arguments = parameters.read(in, nodes, met, parameters, met);
            clock.begin();
            Object result = callable.call(arguments, clock);
            out.put('[');
            for (int i = 0; i < outputs.length; i++) {
                if (i > 0) {
                    out.put(',');
                }
                int place = outputs[i].place;
                outputs[i].write(out, place < 0 ? result : arguments[place], met);
            }
            out.put(']');
        }
    }

    /** What is compared after a call. */
    private static final class Output {
        /** Of the parameter, -1 for the return value. */
        final int place;
        private final Kind kind;
        private final boolean ring;
        private final boolean fresh;
        /** The parameter to which a node must belong, -1 where it need not. */
        private final int owner;
        private final String ownerName;

        Output(Map<String, Object> output, Parameters parameters, Kind returns) {
            place = parameters.indexOf((String) output.get("of"));
            kind = place < 0 ? returns : parameters.kinds[place];
            boolean any = false;
            for (boolean one : parameters.rings) {
                any |= one;
            }
            ring = place < 0 ? any : parameters.rings[place];
            fresh = Boolean.TRUE.equals(output.get("fresh"));
            int found = kind.base == Kind.REF ? parameters.indexOf(kind.name) : -1;
            if (kind.isNode() && "node".equals(output.get("compare"))) {
                for (int i = parameters.kinds.length - 1; i >= 0; i--) {
                    if (parameters.kinds[i].text.equals(kind.text)) {
                        found = i;
                    }
                }
            }
            owner = found;
            ownerName = found < 0 ? null : parameters.names[found];
        }

        void write(Writer out, Object value, List<List<Object>> met) throws Throwable {
            if (owner >= 0) {
                out.position(value, met.get(owner), ownerName);
                return;
            }
            List<Object> mine = fresh ? new ArrayList<>() : null;
            out.value(value, kind, kind.depth, ring, mine);
            if (fresh) {
                Map<Object, Object> given = new java.util.IdentityHashMap<>();
                for (List<Object> list : met) {
                    for (Object node : list) {
                        given.put(node, node);
                    }
                }
                for (Object node : mine) {
                    if (given.get(node) != null) {
                        throw new Refusal("the result shares a node with the input");
                    }
                }
            }
        }
    }

    /** A constructor and operations. */
    private static final class OfClass extends Program {
        private final Parameters parameters;
        private final Constructor<?> constructor;
        private final Map<String, Operation> operations = new HashMap<>();

        @SuppressWarnings("unchecked")
        OfClass(Map<String, Object> signature, Classes classes, Nodes nodes) throws Throwable {
            super(nodes);
            Class<?> of = classes.named(pascal((String) signature.get("name")));
            parameters = new Parameters((List<Object>) signature.get("params"), null, nodes);
            constructor = constructor(of, parameters);
            for (Object each : (List<Object>) signature.get("operations")) {
                Map<String, Object> operation = (Map<String, Object>) each;
                operations.put((String) operation.get("name"), new Operation(of, operation, parameters, nodes));
            }
        }

        @Override
        void run(Reader in, Clock clock, Writer out) throws Throwable {
            List<List<Object>> met = parameters.lists();
            in.take('[');
            Object[] arguments = parameters.read(in, nodes, met, parameters, met);
            List<Operation> steps = new ArrayList<>();
            List<Object[]> taken = new ArrayList<>();
            in.take('[');
            while (in.more(']')) {
                in.take('[');
                Operation operation = operations.get(in.string());
                steps.add(operation);
                taken.add(operation.parameters.read(in, nodes, operation.parameters.lists(), parameters, met));
                in.take(']');
            }
            in.take(']');
            int count = steps.size();
            Object[] results = new Object[count];
            clock.begin();
            clock.start();
            Object thing = make(constructor, arguments);
            for (int i = 0; i < count; i++) {
                clock.operation = i;
                Operation operation = steps.get(i);
                Object result = call(operation.method, thing, taken.get(i));
                if (operation.kept && result != null) {
                    // It may change after it was returned: it is written down at once.
                    long before = System.nanoTime();
                    operation.write(out, result, parameters, met);
                    result = out.since(0);
                    out.cut(0);
                    clock.aside += System.nanoTime() - before;
                }
                results[i] = result;
            }
            clock.end();
            out.put('[');
            for (int i = 0; i < count; i++) {
                clock.operation = i;
                if (i > 0) {
                    out.put(',');
                }
                Operation operation = steps.get(i);
                if (operation.returns.base == Kind.VOID) {
                    out.raw("null");
                } else if (operation.kept && results[i] != null) {
                    out.raw((byte[]) results[i]);
                } else {
                    operation.write(out, results[i], parameters, met);
                }
            }
            out.put(']');
        }
    }

    private static final class Operation {
        final Parameters parameters;
        final Kind returns;
        final Method method;
        /** Whether the result may change later. */
        final boolean kept;

        @SuppressWarnings("unchecked")
        Operation(Class<?> of, Map<String, Object> operation, Parameters all, Nodes nodes) throws Missing {
            parameters = new Parameters((List<Object>) operation.get("params"), all, nodes);
            returns = Kind.of((String) operation.get("returns"));
            method = method(of, camel((String) operation.get("name")), parameters, all, returns, nodes);
            kept = returns.depth > 0 || returns.base == Kind.NODE || returns.base == Kind.REF;
        }

        void write(Writer out, Object result, Parameters all, List<List<Object>> met) throws Throwable {
            if (returns.base == Kind.REF) {
                out.position(result, met.get(all.indexOf(returns.name)), returns.name);
            } else {
                out.value(result, returns, returns.depth, false, null);
            }
        }
    }

    /** One side of a codec. */
    private static final class Codec extends Program {
        private final Kind kind;
        private final Parameters parameters;
        private final Callable callable;
        private final boolean decodes;

        Codec(Map<String, Object> signature, String mode, Classes classes, Nodes nodes) throws Throwable {
            super(nodes);
            Class<?> of = classes.named("Solution");
            kind = Kind.of((String) signature.get("type"));
            decodes = mode.equals("decode");
            Map<String, Object> param = new HashMap<>();
            param.put("name", decodes ? "text" : "value");
            param.put("type", decodes ? "string" : kind.text);
            parameters = new Parameters(List.of(param), null, nodes);
            callable = new Callable(of, camel(mode + "_" + signature.get("name")), parameters,
                    decodes ? kind : Kind.of("string"), nodes);
        }

        @Override
        void run(Reader in, Clock clock, Writer out) throws Throwable {
            List<List<Object>> met = parameters.lists();
            Object[] arguments = parameters.read(in, nodes, met, parameters, met);
            clock.begin();
            Object result = callable.call(arguments, clock);
            if (!decodes && result == null) {
                throw new Refusal(callable.method.getName() + " must give a text, not null");
            }
            out.put('[');
            if (decodes) {
                out.value(result, kind, kind.depth, false, null);
            } else {
                out.string((String) result);
            }
            out.put(']');
        }
    }
}
