package portal.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// `sample/consultation.json`: who says what in the sample.
record Script(
        Two title,
        String zone,
        Two agency,
        Two committee,
        List<Policy> policies,
        List<Organisation> bodies,
        List<Someone> people,
        List<Asking> rounds,
        Meeting workshop,
        List<Remark> comments,
        List<Sent> papers) {

    /// Words in both languages.
    record Two(String vi, String en) {}

    /// @param at eids of what belongs to it, with all they hold
    record Policy(Two name, List<String> at) {}

    record Organisation(
            String key,
            String vi,
            String en,
            @Nullable String shortVi,
            @Nullable String shortEn,
            String level) {}

    record Someone(
            String key,
            String name,
            @Nullable Two honorific,
            @Nullable Two title,
            @Nullable String body,
            String email,
            String role) {}

    record Asking(int n, Two name, int opensInDays, int closesInDays, List<String> invited) {}

    record Meeting(Two name, Two place, int heldInDays, String chair, List<Sitting> sessions) {}

    record Sitting(Two topic, String starts, String ends) {}

    record Remark(
            int n,
            int round,
            String at,
            @Nullable String quote,
            String by,
            String capacity,
            String door,
            @Nullable Integer session,
            @Nullable String letterNumber,
            @Nullable Integer letterInDays,
            int sentInDays,
            @Nullable String kind,
            @Nullable String stance,
            String words,
            @Nullable String wording,
            @Nullable String reason,
            @Nullable String outcome,
            @Nullable String answer,
            boolean withdrawn,
            boolean late,
            @Nullable List<Opinion> stances) {}

    record Opinion(String by, String stance, @Nullable String note) {}

    /// @param body null where the registry sends it and leaves it to the paper to name its body
    /// @param settle how many of its excerpts are settled, the first ones first
    record Sent(String file, String by, @Nullable String body, int round, int settle, int sentInDays) {}

    static Script read() {
        JsonMapper mapper = JsonMapper.builder()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .build();
        try (InputStream in = resource("consultation.json")) {
            return mapper.readValue(in, Script.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(Script.class.getResourceAsStream("/sample/" + name), name);
    }
}
