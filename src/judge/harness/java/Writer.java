package drill;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Writes results as JSON, and looks whether they are of their types. */
final class Writer {
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

    private final Nodes nodes;
    private byte[] bytes = new byte[256];
    private int length;

    Writer(Nodes nodes) {
        this.nodes = nodes;
    }

    void clear() {
        // One big result must not stay in the memory of all later cases.
        if (bytes.length > 1 << 20) {
            bytes = new byte[256];
        }
        length = 0;
    }

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    private void room(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, length + (length >> 1)));
        }
    }

    void put(char letter) {
        room(1);
        bytes[length++] = (byte) letter;
    }

    /** ASCII as it is. */
    @SuppressWarnings("deprecation")
    void raw(String text) {
        int count = text.length();
        room(count);
        text.getBytes(0, count, bytes, length);
        length += count;
    }

    void raw(byte[] text) {
        room(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    byte[] since(int start) {
        return Arrays.copyOfRange(bytes, start, length);
    }

    void cut(int to) {
        length = to;
    }

    void number(long value) {
        room(20);
        if (value == Long.MIN_VALUE) {
            raw("-9223372036854775808");
            return;
        }
        if (value < 0) {
            bytes[length++] = '-';
            value = -value;
        }
        int start = length;
        do {
            bytes[length++] = (byte) ('0' + value % 10);
            value /= 10;
        } while (value > 0);
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte kept = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = kept;
        }
    }

    private void real(double value) {
        if (Double.isNaN(value)) {
            raw("\"NaN\"");
        } else if (Double.isInfinite(value)) {
            raw(value > 0 ? "\"Infinity\"" : "\"-Infinity\"");
        } else {
            raw(Double.toString(value));
        }
    }

    void string(String text) {
        put('"');
        int count = text.length();
        for (int i = 0; i < count; i++) {
            char letter = text.charAt(i);
            room(6);
            if (letter < ' ' || letter == '"' || letter == '\\') {
                escaped(letter);
            } else if (letter < 0x80) {
                bytes[length++] = (byte) letter;
            } else if (letter < 0x800) {
                bytes[length++] = (byte) (0xc0 | letter >> 6);
                bytes[length++] = (byte) (0x80 | letter & 0x3f);
            } else if (Character.isHighSurrogate(letter) && i + 1 < count
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                int code = Character.toCodePoint(letter, text.charAt(++i));
                bytes[length++] = (byte) (0xf0 | code >> 18);
                bytes[length++] = (byte) (0x80 | code >> 12 & 0x3f);
                bytes[length++] = (byte) (0x80 | code >> 6 & 0x3f);
                bytes[length++] = (byte) (0x80 | code & 0x3f);
            } else {
                // Half a character is none.
                char whole = Character.isSurrogate(letter) ? '\ufffd' : letter;
                bytes[length++] = (byte) (0xe0 | whole >> 12);
                bytes[length++] = (byte) (0x80 | whole >> 6 & 0x3f);
                bytes[length++] = (byte) (0x80 | whole & 0x3f);
            }
        }
        put('"');
    }

    private void escaped(char letter) {
        bytes[length++] = '\\';
        switch (letter) {
            case '"': case '\\': bytes[length++] = (byte) letter; return;
            case '\n': bytes[length++] = 'n'; return;
            case '\t': bytes[length++] = 't'; return;
            case '\r': bytes[length++] = 'r'; return;
            case '\b': bytes[length++] = 'b'; return;
            case '\f': bytes[length++] = 'f'; return;
            default:
                bytes[length++] = 'u';
                bytes[length++] = '0';
                bytes[length++] = '0';
                bytes[length++] = DIGITS[letter >> 4];
                bytes[length++] = DIGITS[letter & 15];
        }
    }

    /** A value of a type; nodes it meets are added to `met` unless that is null. */
    void value(Object value, Kind kind, int depth, boolean ring, List<Object> met) throws Throwable {
        if (depth > 0) {
            list(value, kind, depth, ring, met);
            return;
        }
        if (kind.base == Kind.NODE) {
            nodes.of(kind.name).write(this, value, ring, met);
            return;
        }
        if (value == null) {
            raw("null");
            return;
        }
        switch (kind.base) {
            case Kind.INT:
            case Kind.LONG:
                if (value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte) {
                    number(((Number) value).longValue());
                    return;
                }
                break;
            case Kind.DOUBLE:
                if (value instanceof Number) {
                    real(((Number) value).doubleValue());
                    return;
                }
                break;
            case Kind.BOOL:
                if (value instanceof Boolean) {
                    raw((Boolean) value ? "true" : "false");
                    return;
                }
                break;
            case Kind.CHAR:
                if (value instanceof Character) {
                    string(String.valueOf((char) (Character) value));
                    return;
                }
                break;
            case Kind.STRING:
                if (value instanceof String) {
                    string((String) value);
                    return;
                }
                break;
            default:
                break;
        }
        throw new Refusal("expected a value of type " + kind.java() + ", found one of type "
                + value.getClass().getSimpleName());
    }

    private void list(Object value, Kind kind, int depth, boolean ring, List<Object> met) throws Throwable {
        if (value == null) {
            raw("null");
            return;
        }
        if (value instanceof Object[]) {
            put('[');
            boolean first = true;
            for (Object element : (Object[]) value) {
                first = comma(first);
                value(element, kind, depth - 1, ring, met);
            }
            put(']');
        } else if (value instanceof Collection) {
            put('[');
            boolean first = true;
            for (Object element : (Collection<?>) value) {
                first = comma(first);
                value(element, kind, depth - 1, ring, met);
            }
            put(']');
        } else if (depth != 1 || !plain(value, kind)) {
            throw new Refusal("expected an array or a list, found a value of type " + value.getClass().getSimpleName());
        }
    }

    private boolean comma(boolean first) {
        if (!first) {
            put(',');
        }
        return false;
    }

    /** An array of plain values; false where it is none of the type. */
    private boolean plain(Object value, Kind kind) {
        boolean first = true;
        if (value instanceof int[] && (kind.base == Kind.INT || kind.base == Kind.LONG)) {
            put('[');
            for (int element : (int[]) value) {
                first = comma(first);
                number(element);
            }
        } else if (value instanceof long[] && (kind.base == Kind.INT || kind.base == Kind.LONG)) {
            put('[');
            for (long element : (long[]) value) {
                first = comma(first);
                number(element);
            }
        } else if (value instanceof double[] && kind.base == Kind.DOUBLE) {
            put('[');
            for (double element : (double[]) value) {
                first = comma(first);
                real(element);
            }
        } else if (value instanceof boolean[] && kind.base == Kind.BOOL) {
            put('[');
            for (boolean element : (boolean[]) value) {
                first = comma(first);
                raw(element ? "true" : "false");
            }
        } else if (value instanceof char[] && kind.base == Kind.CHAR) {
            put('[');
            for (char element : (char[]) value) {
                first = comma(first);
                string(String.valueOf(element));
            }
        } else {
            return false;
        }
        put(']');
        return true;
    }

    /** The position of a node among the nodes of an argument, null for none. */
    void position(Object node, List<Object> known, String parameter) throws Refusal {
        if (node == null) {
            raw("null");
            return;
        }
        for (int i = 0; i < known.size(); i++) {
            if (known.get(i) == node) {
                number(i);
                return;
            }
        }
        throw new Refusal("the node is none of the nodes of `" + parameter + "` but another one");
    }
}
