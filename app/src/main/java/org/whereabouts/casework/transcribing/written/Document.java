package org.whereabouts.casework.transcribing.written;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.whereabouts.casework.transcribing.aligning.Keyed;
import org.whereabouts.casework.transcribing.kept.Transcript;
import org.whereabouts.casework.transcribing.kept.Transcript.Sheet;
import org.whereabouts.intake.ImportingATranscription.Heading;
import tools.jackson.databind.json.JsonMapper;

/// What was transcribed, as it is kept beside the photographs: one JSON object for the list, and one a line, struck out
/// ones included. The same transcription gives the same text.
final class Document {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Document() {}

    static String of(Transcript transcript, List<Keyed> lines) {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("list", transcript.about().list());
        list.put("dated", transcript.about().dated());
        list.put("columns", transcript.columns().stream().map(Heading::text).toList());
        list.put(
                "photographs",
                transcript.sheets().stream()
                        .map(Sheet::original)
                        .map(digest -> digest.hex())
                        .toList());
        var text = new StringBuilder(JSON.writeValueAsString(list)).append('\n');
        for (Keyed line : lines) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("sheet", line.sheet());
            one.put("number", line.number());
            one.put("struck", line.struck());
            one.put("cells", line.cells());
            text.append(JSON.writeValueAsString(one)).append('\n');
        }
        return text.toString();
    }
}
