package org.whereabouts.pages;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/// A QR code as the path of an SVG: a line for each run of dark squares.
///
/// @param size how many squares a side has, with the quiet zone
/// @param path for the attribute `d`
public record QrDrawing(int size, String path) {

    /// Draws a text.
    public static QrDrawing of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8");
            BitMatrix squares = new QRCodeWriter().encode(text, com.google.zxing.BarcodeFormat.QR_CODE, 0, 0, hints);
            return new QrDrawing(squares.getWidth(), path(squares));
        } catch (WriterException tooLong) {
            // No cause: it would quote the text.
            throw new IllegalStateException("WA-1003 a text does not fit into a QR code");
        }
    }

    private static String path(BitMatrix squares) {
        var path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            int begin = -1;
            for (int x = 0; x <= squares.getWidth(); x++) {
                boolean dark = x < squares.getWidth() && squares.get(x, y);
                if (dark && begin < 0) {
                    begin = x;
                } else if (!dark && begin >= 0) {
                    path.append('M')
                            .append(begin)
                            .append(' ')
                            .append(y)
                            .append('h')
                            .append(x - begin);
                    begin = -1;
                }
            }
        }
        return path.toString();
    }
}
