package drill;

/** The file lacks what the problem asks for. */
final class Missing extends Exception {
    private static final long serialVersionUID = 1;

    Missing(String message) {
        super(message);
    }
}
