package drill;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A constructor and operations. */
final class ClassProgram extends Program {
    private final Parameters parameters;
    private final Constructor<?> constructor;
    private final Map<String, Operation> operations = new HashMap<>();

    @SuppressWarnings("unchecked")
    ClassProgram(Map<String, Object> signature, Classes classes, Nodes nodes) throws Throwable {
        super(nodes);
        Class<?> of = classes.named(pascal((String) signature.get("name")));
        parameters = new Parameters((List<Object>) signature.get("params"), null, nodes);
        constructor = Find.constructor(of, parameters);
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
        Object thing = Find.make(constructor, arguments);
        for (int i = 0; i < count; i++) {
            clock.operation = i;
            Operation operation = steps.get(i);
            Object result = Find.call(operation.method, thing, taken.get(i));
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
            method = Find.method(of, Program.camel((String) operation.get("name")), parameters, all, returns, nodes);
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
}
