package drill;

import java.lang.reflect.Array;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON whose shape is known. The judge has written it: it is never malformed. */
final class Reader {
    private final byte[] text;
    private final int end;
    private int at;

    /** Reads the bytes between two places. */
    Reader(byte[] text, int start, int end) {
        this.text = text;
        this.end = end;
        at = start;
    }

    /** The next byte that is no blank. */
    private byte next() {
        byte found = text[at];
        while (found == ' ' || found == ',' || found == ':') {
            found = text[++at];
        }
        return found;
    }

    /** Steps over a bracket. */
    void take(char bracket) {
        if (next() != bracket) {
            throw new IllegalStateException("expected " + bracket + " at " + at);
        }
        at++;
    }

    /** Whether the list goes on; steps over the closing bracket. */
    boolean more(char closing) {
        if (next() == closing) {
            at++;
            return false;
        }
        return true;
    }

    /** Steps over a null if there is one. */
    boolean isNull() {
        if (next() == 'n') {
            at += 4;
            return true;
        }
        return false;
    }

    boolean isObject() {
        return next() == '{';
    }

    long number() {
        boolean negative = next() == '-';
        if (negative) {
            at++;
        }
        long value = 0;
        while (at < end && text[at] >= '0' && text[at] <= '9') {
            value = value * 10 + (text[at++] - '0');
        }
        return negative ? -value : value;
    }

    private String word() {
        next();
        int start = at;
        while (at < end && text[at] != ',' && text[at] != ']' && text[at] != '}' && text[at] != ' ') {
            at++;
        }
        return new String(text, start, at - start, StandardCharsets.ISO_8859_1);
    }

    double real() {
        return Double.parseDouble(next() == '"' ? string() : word());
    }

    boolean truth() {
        boolean value = next() == 't';
        at += value ? 4 : 5;
        return value;
    }

    String string() {
        take('"');
        int start = at;
        while (text[at] != '"' && text[at] != '\\') {
            at++;
        }
        if (text[at] == '"') {
            at++;
            return new String(text, start, at - 1 - start, StandardCharsets.UTF_8);
        }
        StringBuilder made = new StringBuilder();
        while (true) {
            made.append(new String(text, start, at - start, StandardCharsets.UTF_8));
            if (text[at++] == '"') {
                return made.toString();
            }
            byte letter = text[at++];
            switch (letter) {
                case 'n': made.append('\n'); break;
                case 't': made.append('\t'); break;
                case 'r': made.append('\r'); break;
                case 'b': made.append('\b'); break;
                case 'f': made.append('\f'); break;
                case 'u':
                    made.append((char) Integer.parseInt(new String(text, at, 4, StandardCharsets.ISO_8859_1), 16));
                    at += 4;
                    break;
                default: made.append((char) letter); break;
            }
            start = at;
            while (text[at] != '"' && text[at] != '\\') {
                at++;
            }
        }
    }

    /** How many elements a list of numbers or truths has, which stands next; it is not stepped over. */
    private int count() {
        int i = at;
        while (text[i] == ' ') {
            i++;
        }
        if (text[i] == ']') {
            return 0;
        }
        int count = 1;
        for (; text[i] != ']'; i++) {
            if (text[i] == ',') {
                count++;
            }
        }
        return count;
    }

    /** A value of a type; nodes are added to the list. */
    Object value(Kind kind, int depth, Class<?> type, Nodes nodes, List<Object> met) throws Throwable {
        if (depth > 0) {
            take('[');
            if (depth == 1) {
                Object plain = plain(kind);
                if (plain != null) {
                    return plain;
                }
            }
            Class<?> component = type.componentType();
            List<Object> values = new ArrayList<>();
            while (more(']')) {
                values.add(value(kind, depth - 1, component, nodes, met));
            }
            return values.toArray((Object[]) Array.newInstance(component, values.size()));
        }
        switch (kind.base) {
            case Kind.INT: return (int) number();
            case Kind.LONG: return number();
            case Kind.DOUBLE: return real();
            case Kind.BOOL: return truth();
            case Kind.CHAR: return string().charAt(0);
            case Kind.STRING: return string();
            case Kind.NODE: return nodes.of(kind.name).read(this, met);
            // The position of a node that is looked up when all others are there.
            default: return isNull() ? -1 : (int) number();
        }
    }

    /** The rest of a list of plain values; null where they are objects. */
    private Object plain(Kind kind) {
        switch (kind.base) {
            case Kind.INT: {
                int[] values = new int[count()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = (int) number();
                }
                take(']');
                return values;
            }
            case Kind.LONG: {
                long[] values = new long[count()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = number();
                }
                take(']');
                return values;
            }
            case Kind.DOUBLE: {
                double[] values = new double[count()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = real();
                }
                take(']');
                return values;
            }
            case Kind.BOOL: {
                boolean[] values = new boolean[count()];
                for (int i = 0; i < values.length; i++) {
                    values[i] = truth();
                }
                take(']');
                return values;
            }
            case Kind.CHAR: {
                char[] values = new char[16];
                int length = 0;
                while (more(']')) {
                    if (length == values.length) {
                        values = Arrays.copyOf(values, 2 * length);
                    }
                    values[length++] = string().charAt(0);
                }
                return Arrays.copyOf(values, length);
            }
            default: return null;
        }
    }

    /** Any value, as maps, lists, texts, Booleans; numbers are not needed and come as they are written. */
    Object any() {
        switch (next()) {
            case '{': {
                at++;
                Map<String, Object> values = new LinkedHashMap<>();
                while (more('}')) {
                    String name = string();
                    values.put(name, any());
                }
                return values;
            }
            case '[': {
                at++;
                List<Object> values = new ArrayList<>();
                while (more(']')) {
                    values.add(any());
                }
                return values;
            }
            case '"': return string();
            case 'n': at += 4; return null;
            case 't': case 'f': return truth();
            default: return word();
        }
    }
}
