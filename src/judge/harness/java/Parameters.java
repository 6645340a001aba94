package drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The parameters of a function, a constructor or an operation. */
final class Parameters {
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
            types[i] = Find.resolved(kinds[i], all == null ? this : all).type(nodes);
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
            text.append(i > 0 ? ", " : "").append(Find.resolved(kinds[i], all).java()).append(' ').append(Program.camel(names[i]));
        }
        return text.toString();
    }
}
