package org.whereabouts.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.whereabouts.intake.Problem;

/// How the letters of a text file are written down.
///
/// @param charset the encoding
/// @param skip    the length of the byte order mark, in bytes
record Encoding(Charset charset, int skip) {

    /*
     * A byte order mark decides. Without one: where every second byte is one of 0 to 6, the blocks of Latin, Greek,
     * Cyrillic and Arabic, which are control characters elsewhere, it is UTF-16; a file that is valid UTF-8
     * from end to end is UTF-8, for a text in another encoding is that by chance only when it is plain ASCII; anything
     * else is windows-1251, the one-byte encoding that old lists of the region come in.
     */

    private static final int ARABIC_BLOCK = 6;
    /// As much of a file as tells its alphabet.
    private static final int TELLING = 1 << 20;

    /// @throws UnreadableException when the encoding cannot be told
    static Encoding of(Path file, byte[] start) throws IOException, UnreadableException {
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (startsWith(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (startsWith(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (areBlocks(start, 1)) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (areBlocks(start, 0)) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(isUtf8(file) ? StandardCharsets.UTF_8 : oneByte(file), 0);
    }

    private static Charset oneByte(Path file) throws IOException, UnreadableException {
        try (InputStream content = Files.newInputStream(file)) {
            return OneByteText.encoding(content.readNBytes(TELLING))
                    .orElseThrow(() -> new UnreadableException(Problem.ofFile("file.encoding", null)));
        }
    }

    /// Opens a file as text, behind its byte order mark.
    Reader open(Path file) throws IOException {
        InputStream content = Files.newInputStream(file);
        content.skipNBytes(skip);
        return new InputStreamReader(content, charset);
    }

    /// The text of some bytes from the beginning of the file.
    String decode(byte[] start) {
        return new String(start, Math.min(skip, start.length), Math.max(0, start.length - skip), charset);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var letters = CharBuffer.allocate(1 << 16);
        try (var channel = Files.newByteChannel(file)) {
            var bytes = ByteBuffer.allocate(1 << 16);
            while (channel.read(bytes) >= 0) {
                bytes.flip();
                while (true) {
                    letters.clear();
                    var result = decoder.decode(bytes, letters, false);
                    if (result.isError()) {
                        return false;
                    }
                    if (result.isUnderflow()) {
                        break;
                    }
                }
                bytes.compact();
            }
            bytes.flip();
            return !decoder.decode(bytes, letters.clear(), true).isError();
        } catch (CharacterCodingException notUtf8) {
            return false;
        }
    }

    private static boolean areBlocks(byte[] start, int parity) {
        int blocks = 0;
        for (int i = parity; i < start.length; i += 2) {
            blocks += start[i] >= 0 && start[i] <= ARABIC_BLOCK ? 1 : 0;
        }
        return blocks > start.length * 0.4;
    }

    /// Whether the bytes begin with these.
    static boolean startsWith(byte[] start, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
