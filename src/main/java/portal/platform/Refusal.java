package portal.platform;

import java.util.List;

/// An act that was asked for and is not done. Nothing was changed.
///
/// The reason is a message key with its arguments, so that it can be said in the language of whoever asked.
public class Refusal extends RuntimeException {

    private final String key;
    private final transient List<Object> arguments;

    public Refusal(String key, Object... arguments) {
        super(key + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public String key() {
        return key;
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
