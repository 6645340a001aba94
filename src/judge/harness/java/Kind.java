package drill;

/** A type of the signature language: {@code int[][]} is the base {@code int} at depth 2. */
final class Kind {
    static final int VOID = 0;
    static final int INT = 1;
    static final int LONG = 2;
    static final int DOUBLE = 3;
    static final int BOOL = 4;
    static final int CHAR = 5;
    static final int STRING = 6;
    static final int NODE = 7;
    static final int REF = 8;

    /** As the content writes it. */
    final String text;
    final int base;
    final int depth;
    /** The name of a node type, or the parameter into which a reference points. */
    final String name;

    private Kind(String text, int base, int depth, String name) {
        this.text = text;
        this.base = base;
        this.depth = depth;
        this.name = name;
    }

    static Kind of(String text) {
        int depth = 0;
        String inner = text;
        while (inner.endsWith("[]")) {
            inner = inner.substring(0, inner.length() - 2);
            depth++;
        }
        if (inner.startsWith("ref(")) {
            return new Kind(text, REF, depth, inner.substring(4, inner.length() - 1));
        }
        switch (inner) {
            case "void": return new Kind(text, VOID, depth, null);
            case "int": return new Kind(text, INT, depth, null);
            case "long": return new Kind(text, LONG, depth, null);
            case "double": return new Kind(text, DOUBLE, depth, null);
            case "bool": return new Kind(text, BOOL, depth, null);
            case "char": return new Kind(text, CHAR, depth, null);
            case "string": return new Kind(text, STRING, depth, null);
            default: return new Kind(text, NODE, depth, inner);
        }
    }

    boolean isNode() {
        return base == NODE && depth == 0;
    }

    /** As Java writes it. */
    String java() {
        String of;
        switch (base) {
            case VOID: of = "void"; break;
            case INT: of = "int"; break;
            case LONG: of = "long"; break;
            case DOUBLE: of = "double"; break;
            case BOOL: of = "boolean"; break;
            case CHAR: of = "char"; break;
            case STRING: of = "String"; break;
            default: of = name; break;
        }
        return of + "[]".repeat(depth);
    }

    /** The class of its values. */
    Class<?> type(Nodes nodes) throws Missing {
        Class<?> of;
        switch (base) {
            case VOID: of = void.class; break;
            case INT: of = int.class; break;
            case LONG: of = long.class; break;
            case DOUBLE: of = double.class; break;
            case BOOL: of = boolean.class; break;
            case CHAR: of = char.class; break;
            case STRING: of = String.class; break;
            default: of = nodes.of(name).type; break;
        }
        for (int i = 0; i < depth; i++) {
            of = of.arrayType();
        }
        return of;
    }
}
