package drill;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;

/** Finds methods and constructors by what they take and give, and calls them. */
final class Find {
    private Find() {
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
        prepare(best);
        return best;
    }

    /** Makes Java get a call of the method ready, which may take longer than the call: one with too many arguments. */
    private static void prepare(Method method) {
        try {
            method.invoke(null, new Object[method.getParameterCount() + 1]);
        } catch (ReflectiveOperationException | RuntimeException expected) {
            // It was not called.
        }
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
}
