package ir.mosharekat.feedback.http.server.open311;

import ir.mosharekat.feedback.access.CommandContext;
import ir.mosharekat.feedback.http.server.Caller;
import ir.mosharekat.feedback.organization.Channel;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who asks: whoever a key was given to, else whom the host knows, else a citizen without a name. */
final class Who {

    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");
    private static final String BASIC = "Basic ";

    private final ApiKeys keys;
    private final Caller host;
    private final Channel channel;

    Who(Open311ServletBuilder builder) {
        keys = builder.apiKeys;
        host = builder.caller;
        channel = builder.channel;
    }

    CommandContext of(HttpServletRequest request, Optional<String> posted) {
        Optional<String> sent = posted.or(() -> Optional.ofNullable(request.getHeader("Api-Key")));
        if (sent.isPresent()) {
            return sent.flatMap(this::owner).orElseThrow(() -> new FaultException(Fault.KEY_INVALID, "api_key"));
        }
        Optional<CommandContext> known = host.of(request);
        if (known.isPresent()) {
            return known.get();
        }
        String basic = request.getHeader("Authorization");
        if (basic == null || !basic.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return CommandContext.citizen(channel);
        }
        return password(basic.substring(BASIC.length()).strip())
                .flatMap(this::owner)
                .orElseThrow(() -> new FaultException(Fault.KEY_INVALID, "api_key"));
    }

    private Optional<CommandContext> owner(String key) {
        return KEY.matcher(key).matches() ? keys.of(key) : Optional.empty();
    }

    private static Optional<String> password(String encoded) {
        try {
            String login = new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
            int colon = login.indexOf(':');
            return colon < 0 ? Optional.empty() : Optional.of(login.substring(colon + 1));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
