package org.whereabouts.hotline.phone;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// Kamailio, a real registrar: lets in who proves the password, and calls on where they are.
public final class Kamailio implements AutoCloseable {

    public static final String USER = "hotline";
    public static final String PASSWORD = "a password, only for tests";

    private final Process process;
    private final Path out;
    private final int port;

    /// @param algorithm of the digest: MD5 or SHA-256
    public Kamailio(Path folder, String algorithm) throws Exception {
        Files.createDirectories(folder);
        port = TestLine.free();
        out = folder.resolve("kamailio.txt");
        Path configuration = folder.resolve("kamailio.cfg");
        Files.writeString(configuration, """
                debug=2
                log_stderror=yes
                fork=no
                children=1
                listen=udp:127.0.0.1:%d
                mpath="/usr/lib/x86_64-linux-gnu/kamailio/modules/:/usr/lib/aarch64-linux-gnu/kamailio/modules/"
                loadmodule "tm.so"
                loadmodule "sl.so"
                loadmodule "rr.so"
                loadmodule "pv.so"
                loadmodule "usrloc.so"
                loadmodule "registrar.so"
                loadmodule "auth.so"
                loadmodule "xlog.so"
                loadmodule "siputils.so"
                loadmodule "textops.so"
                modparam("auth", "algorithm", "%s")
                modparam("auth", "qop", "auth")
                modparam("registrar", "max_expires", 60)
                request_route {
                    if (is_method("REGISTER")) {
                        if (!pv_auth_check("$td", "%s", "0", "0")) {
                            www_challenge("$td", "1");
                            exit;
                        }
                        save("location");
                        xlog("L_ERR", "REGISTERED $fU $hdr(Expires)\\n");
                        exit;
                    }
                    record_route();
                    if (has_totag()) {
                        loose_route();
                        t_relay();
                        exit;
                    }
                    if (!lookup("location")) {
                        sl_send_reply("404", "Nobody");
                        exit;
                    }
                    t_relay();
                }
                """.formatted(port, algorithm, PASSWORD));
        process = new ProcessBuilder(
                        Installed.program("kamailio", "kamailio"),
                        "-DD",
                        "-E",
                        "-f",
                        configuration.toString(),
                        "-w",
                        folder.toString(),
                        "-Y",
                        folder.toString(),
                        "-P",
                        folder.resolve("pid").toString(),
                        "-m",
                        "32")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    public int port() {
        return port;
    }

    /// What it has printed.
    public String printed() throws Exception {
        return Files.readString(out);
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        process.onExit()
                .orTimeout(5, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
