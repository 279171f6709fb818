package portal.summary.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/// The table as one JSON object: what stands above the lines, then the lines with what the layout prints of each.
record TableJson(Print print) implements Late.InOrder {

    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @Override
    public void write(Stream<TableRow> rows, OutputStream out) throws IOException {
        FormHead head = print.head();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), out)) {
            json.writeStartObject();
            json.writeStringProperty("title", String.join(" ", head.title()));
            json.writeStringProperty("at", print.heading().at().toString());
            text(json, "provisional", head.provisional());
            if (print.issue() != null) {
                json.writeStringProperty("issued", print.issue().number());
                json.writeStringProperty("day", print.issue().day().toString());
            }
            json.writeName("counts");
            json.writeRawValue(MAPPER.writeValueAsString(print.counts()));
            json.writeArrayPropertyStart("columns");
            head.labels().forEach(json::writeString);
            json.writeEndArray();
            json.writeArrayPropertyStart("rows");
            Lines lines = new Lines(print);
            rows.forEachOrdered(row -> lines.next(row)
                    .ifPresent(line -> line(json, line, print.layout().columns())));
            json.writeEndArray();
            json.writeNumberProperty("leftOut", lines.leftOut());
            json.writeEndObject();
        }
    }

    private static void line(JsonGenerator json, Line line, List<Column> columns) {
        TableRow row = line.row();
        json.writeStartObject();
        json.writeStringProperty("number", row.number());
        text(json, "provision", row.eid());
        json.writeStringProperty(
                "outcome", row.outcome() == null ? "undecided" : row.outcome().word());
        json.writeArrayPropertyStart("cells");
        for (int column = 0; column < columns.size(); column++) {
            json.writeString(line.cells().get(column).plain());
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void text(JsonGenerator json, String name, @Nullable String text) {
        if (text != null) {
            json.writeStringProperty(name, text);
        }
    }
}
