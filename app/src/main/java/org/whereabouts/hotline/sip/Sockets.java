package org.whereabouts.hotline.sip;

import gov.nist.core.net.NetworkLayer;
import gov.nist.javax.sip.SipStackImpl;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/// The sockets of the SIP stack. Whom we connect to over TLS has to show a certificate for the name that we looked for,
/// which the stack by itself would not ask.
///
/// Public and without arguments because the stack makes it by its name.
public final class Sockets implements NetworkLayer {

    private static final int PATIENCE = 5000;

    private @Nullable SSLContext tls;

    @Override
    public void setSipStack(SipStackImpl stack) {
        try {
            tls = Certificates.of(stack.getConfigurationProperties());
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IllegalArgumentException("WA-1619 the certificate cannot be read", unreadable);
        }
    }

    @Override
    public ServerSocket createServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return new ServerSocket(port, backlog, address);
    }

    @Override
    public SSLServerSocket createSSLServerSocket(int port, int backlog, InetAddress address) throws IOException {
        return (SSLServerSocket) tls().getServerSocketFactory().createServerSocket(port, backlog, address);
    }

    @Override
    public Socket createSocket(InetAddress address, int port) throws IOException {
        return createSocket(address, port, null, 0);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, InetAddress ours) throws IOException {
        return createSocket(address, port, ours, 0);
    }

    @Override
    public Socket createSocket(InetAddress address, int port, @Nullable InetAddress ours, int ourPort)
            throws IOException {
        var socket = new Socket();
        try {
            if (ours != null) {
                socket.bind(new InetSocketAddress(ours, ourPort));
            }
            socket.connect(new InetSocketAddress(address, port), PATIENCE);
            return socket;
        } catch (IOException unreachable) {
            socket.close();
            throw unreachable;
        }
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port) throws IOException {
        return createSSLSocket(address, port, null);
    }

    @Override
    public SSLSocket createSSLSocket(InetAddress address, int port, @Nullable InetAddress ours) throws IOException {
        Socket plain = createSocket(address, port, ours, 0);
        // The name that was looked for. What a number is called by whoever owns it would prove nothing.
        String name = new InetSocketAddress(address, port).getHostString();
        var socket = (SSLSocket) tls().getSocketFactory().createSocket(plain, name, port, true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        return socket;
    }

    @Override
    public DatagramSocket createDatagramSocket() throws SocketException {
        return new DatagramSocket();
    }

    @Override
    public DatagramSocket createDatagramSocket(int port, InetAddress address) throws SocketException {
        return new DatagramSocket(port, address);
    }

    private SSLContext tls() throws IOException {
        SSLContext known = tls;
        if (known == null) {
            throw new IOException("no certificate is set");
        }
        return known;
    }
}
