package org.whereabouts.enquiries.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A bad line: passes on what is said in both directions and is cut after so many bytes.
final class CuttingProxy {

    private CuttingProxy() {}

    /// Says something to a server over a line that is cut.
    ///
    /// @param bytes after how many bytes, both directions counted
    /// @return what came back before it was cut
    static String say(int server, String request, int bytes) {
        try (var door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread line = Thread.ofVirtual().start(() -> pass(door, server, bytes));
            try (var socket = new Socket(door.getInetAddress(), door.getLocalPort())) {
                socket.setSoTimeout(30_000);
                return talk(socket, request);
            } finally {
                line.join();
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String talk(Socket socket, String request) {
        var answer = new StringBuilder();
        try {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            for (int next = in.read(); next >= 0; next = in.read()) {
                answer.append((char) next);
            }
        } catch (IOException cut) {
            // What came so far is what came.
        }
        return answer.toString();
    }

    private static void pass(ServerSocket door, int server, int bytes) {
        try (Socket here = door.accept();
                Socket there = new Socket(InetAddress.getLoopbackAddress(), server)) {
            int left = copy(here.getInputStream(), there.getOutputStream(), bytes, true);
            copy(there.getInputStream(), here.getOutputStream(), left, false);
        } catch (IOException cut) {
            // That is what this line is for.
        }
    }

    /// @param request whether to stop at the end of a request with a body of the length it names
    private static int copy(InputStream in, OutputStream out, int bytes, boolean request) throws IOException {
        var seen = new StringBuilder();
        int left = bytes;
        while (left > 0) {
            int next = in.read();
            if (next < 0) {
                return left;
            }
            out.write(next);
            out.flush();
            left--;
            seen.append((char) next);
            if (request && isWhole(seen)) {
                return left;
            }
        }
        throw new IOException("cut");
    }

    private static boolean isWhole(StringBuilder seen) {
        int end = seen.indexOf("\r\n\r\n");
        if (end < 0) {
            return false;
        }
        int at = seen.indexOf("Content-Length: ") + "Content-Length: ".length();
        int length = Integer.parseInt(seen.substring(at, seen.indexOf("\r\n", at)));
        return seen.length() >= end + 4 + length;
    }
}
