package org.whereabouts.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.whereabouts.matching.PartialDate;
import org.whereabouts.matching.Particulars;
import org.whereabouts.matching.Sex;
import org.whereabouts.names.WrittenName;

/// Particulars as bytes beside the index, so that candidates are judged without asking the database.
final class Stored {
    /*
     * sex, birth (year, month, day), number of names; a name is a text, or an empty text and three parts; then a byte
     * that says which of the seven other facts follow. Absent facts cost a bit.
     */

    private Stored() {}

    static BytesRef write(Particulars said) {
        var out = new ByteBuffersDataOutput();
        try {
            out.writeByte((byte) Arrays.asList(Sex.values()).indexOf(said.sex()));
            writeBirth(said.born(), out);
            out.writeVInt(said.names().size());
            for (var name : said.names()) {
                writeName(name, out);
            }
            writeFacts(facts(said), out);
        } catch (IOException notInMemory) {
            throw new UncheckedIOException(notInMemory);
        }
        return new BytesRef(out.toArrayCopy());
    }

    static Particulars read(BytesRef bytes) throws IOException {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        var sex = Sex.values()[in.readByte()];
        var born = readBirth(in);
        int count = in.readVInt();
        var names = new ArrayList<WrittenName>(count);
        for (int i = 0; i < count; i++) {
            names.add(readName(in));
        }
        var facts = readFacts(in);
        return new Particulars(names, born, sex, facts[0], facts[1], facts[2], facts[3], facts[4], facts[5], facts[6]);
    }

    private static List<@Nullable String> facts(Particulars said) {
        return Arrays.asList(
                said.birthPlace(),
                said.home(),
                said.fathersFirstName(),
                said.mothersMaidenName(),
                said.unit(),
                said.rank(),
                said.serviceNumber());
    }

    private static void writeBirth(@Nullable PartialDate born, ByteBuffersDataOutput out) throws IOException {
        out.writeVInt(born == null ? 0 : born.year());
        if (born != null) {
            out.writeByte((byte) born.month());
            out.writeByte((byte) born.day());
        }
    }

    private static @Nullable PartialDate readBirth(ByteArrayDataInput in) throws IOException {
        int year = in.readVInt();
        return year == 0 ? null : new PartialDate(year, in.readByte(), in.readByte());
    }

    private static void writeName(WrittenName name, ByteBuffersDataOutput out) throws IOException {
        switch (name) {
            case WrittenName.InOneText(var text) -> out.writeString(text);
            case WrittenName.InParts(var family, var given, var patronymic) -> {
                out.writeString("");
                for (var part : Arrays.asList(family, given, patronymic)) {
                    out.writeString(part == null ? "" : part);
                }
            }
        }
    }

    private static WrittenName readName(ByteArrayDataInput in) throws IOException {
        var text = in.readString();
        return text.isEmpty()
                ? new WrittenName.InParts(in.readString(), in.readString(), in.readString())
                : new WrittenName.InOneText(text);
    }

    private static void writeFacts(List<@Nullable String> facts, ByteBuffersDataOutput out) throws IOException {
        int present = 0;
        for (int i = 0; i < facts.size(); i++) {
            present |= facts.get(i) == null ? 0 : 1 << i;
        }
        out.writeByte((byte) present);
        for (var fact : facts) {
            if (fact != null) {
                out.writeString(fact);
            }
        }
    }

    private static @Nullable String[] readFacts(ByteArrayDataInput in) throws IOException {
        int present = in.readByte();
        var facts = new @Nullable String[7];
        for (int i = 0; i < facts.length; i++) {
            facts[i] = (present & 1 << i) == 0 ? null : in.readString();
        }
        return facts;
    }
}
