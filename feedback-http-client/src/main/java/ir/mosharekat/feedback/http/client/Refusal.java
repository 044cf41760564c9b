package ir.mosharekat.feedback.http.client;

import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a reply that is not one of the 200s.
 *
 * @param problem what the server said
 * @param requestId what the server called the request
 * @param retryAfter how long the server asks to wait
 * @param attempts how many attempts the call took
 */
record Refusal(
        Problem problem,
        @Nullable String requestId,
        @Nullable Duration retryAfter,
        int attempts) {

    /** A code as this project makes them; anything else might be a text of somebody. */
    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]{0,79}");

    static Refusal of(Reply reply, @Nullable Duration retryAfter, int attempts) {
        return new Refusal(reply.problem(), reply.requestId().orElse(null), retryAfter, attempts);
    }

    String message() {
        return "HTTP " + problem.status()
                + problem.code()
                        .filter(code -> CODE.matcher(code).matches())
                        .map(code -> " " + code)
                        .orElse("");
    }

    StatusException exception() {
        int status = problem.status();
        return switch (status) {
            case 400 -> new BadRequestException(this);
            case 401 -> new UnauthorizedException(this);
            case 403 -> new ForbiddenException(this);
            case 404 -> new ResourceNotFoundException(this);
            case 409 -> new ConflictException(this);
            case 412 -> new PreconditionFailedException(this);
            case 422 -> new UnprocessableException(this);
            case 428 -> new PreconditionRequiredException(this);
            case 429 -> new RateLimitedException(this);
            default ->
                switch (status / 100) {
                    case 4 -> new ClientErrorException(this);
                    case 5 -> new ServerErrorException(this);
                    default -> new UnexpectedStatusException(this);
                };
        };
    }
}
