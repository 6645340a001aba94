package drill;

import java.util.ArrayList;
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
            case "class": return new ClassProgram(signature, classes, nodes);
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

    /** One function. */
    private static final class Function extends Program {
        private final Parameters parameters;
        private final Kind returns;
        private final Find.Callable callable;
        private final Output[] outputs;

        @SuppressWarnings("unchecked")
        Function(Map<String, Object> signature, List<Object> outputs, Classes classes, Nodes nodes) throws Throwable {
            super(nodes);
            Class<?> of = classes.named("Solution");
            parameters = new Parameters((List<Object>) signature.get("params"), null, nodes);
            returns = Kind.of((String) signature.get("returns"));
            callable = new Find.Callable(of, camel((String) signature.get("name")), parameters, returns, nodes);
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

    /** One side of a codec. */
    private static final class Codec extends Program {
        private final Kind kind;
        private final Parameters parameters;
        private final Find.Callable callable;
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
            callable = new Find.Callable(of, camel(mode + "_" + signature.get("name")), parameters,
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
