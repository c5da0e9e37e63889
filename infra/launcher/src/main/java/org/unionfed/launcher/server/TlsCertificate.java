package org.unionfed.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/**
 * A certificate of this computer's own for one address under which others reach it. Nobody has vouched for it, so a
 * browser asks before it believes it.
 *
 * @param host the address or name it is for
 * @param folder where it is kept
 * @param password of the file with its key
 */
public record TlsCertificate(String host, Path folder, String password) {

    /** Of the file that holds no secret. */
    private static final String PUBLIC_PASSWORD = "public";

    private static final String ALIAS = "unionfed";
    private static final String TYPE = "PKCS12";
    private static final int DAYS = 397;
    private static final Duration LEFT_AT_LEAST = Duration.ofDays(30);
    private static final Duration LIMIT = Duration.ofSeconds(30);

    /** The certificate that lies there, if it is for this address and for some time to come; else a new one. */
    public static TlsCertificate ensure(String host, Path folder, String password, Instant now) {
        TlsCertificate certificate = new TlsCertificate(host, folder, password);
        try {
            if (!certificate.isUsableAt(now)) {
                certificate.make();
            }
            return certificate;
        } catch (IOException | GeneralSecurityException impossible) {
            throw new ServerDidNotStart("No certificate can be made: " + impossible.getMessage(), impossible);
        }
    }

    /** The key with its certificate, for a server. */
    public Path keyStore() {
        return folder.resolve("key.p12");
    }

    /** The certificate alone, for people and programs that are to believe it. */
    public Path certificate() {
        return folder.resolve("certificate.pem");
    }

    /** Makes a Java program believe this certificate, and no other. */
    public List<String> trustingOptions() {
        return List.of(
                "-Djavax.net.ssl.trustStore=" + trustStore(), "-Djavax.net.ssl.trustStorePassword=" + PUBLIC_PASSWORD);
    }

    /** Makes this process believe the certificate that lies in the folder, if there is one. */
    public static void trustInThisProcess(Path folder) {
        TlsCertificate certificate = new TlsCertificate("", folder, "");
        if (Files.exists(certificate.trustStore())) {
            try {
                TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
                trust.init(load(certificate.trustStore(), PUBLIC_PASSWORD));
                SSLContext context = SSLContext.getInstance("TLS");
                context.init(null, trust.getTrustManagers(), null);
                SSLContext.setDefault(context);
            } catch (IOException | GeneralSecurityException unreadable) {
                throw new ServerDidNotStart("The certificate cannot be read: " + unreadable.getMessage(), unreadable);
            }
        }
    }

    private Path trustStore() {
        return folder.resolve("trust.p12");
    }

    private boolean isUsableAt(Instant now) throws IOException, GeneralSecurityException {
        if (!Files.exists(keyStore()) || !Files.exists(trustStore()) || !Files.exists(certificate())) {
            return false;
        }
        X509Certificate certificate =
                (X509Certificate) load(keyStore(), password).getCertificate(ALIAS);
        return certificate.getSubjectX500Principal().getName().equals("CN=" + host)
                && certificate.getNotAfter().toInstant().isAfter(now.plus(LEFT_AT_LEAST));
    }

    private void make() throws IOException, GeneralSecurityException {
        Folders.delete(folder);
        ChildProcess.run("keytool", command(), Map.of("KEY_PASSWORD", password), folder.resolve("keytool.log"), LIMIT);
        OwnersFile.close(keyStore());
        Certificate certificate = load(keyStore(), password).getCertificate(ALIAS);
        Files.writeString(certificate(), pem(certificate));
        KeyStore trusted = KeyStore.getInstance(TYPE);
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, certificate);
        try (OutputStream file = Files.newOutputStream(trustStore())) {
            trusted.store(file, PUBLIC_PASSWORD.toCharArray());
        }
    }

    private List<String> command() {
        boolean address = host.matches("[0-9.]+");
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                ALIAS,
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-dname",
                "CN=" + host,
                "-ext",
                "san=" + (address ? "ip:" : "dns:") + host,
                "-ext",
                "eku=serverAuth",
                "-validity",
                Integer.toString(DAYS),
                "-storetype",
                TYPE,
                "-keystore",
                keyStore().toString(),
                "-storepass:env",
                "KEY_PASSWORD");
    }

    private static String pem(Certificate certificate) throws GeneralSecurityException {
        String text = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(certificate.getEncoded());
        return "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n";
    }

    private static KeyStore load(Path file, String password) throws IOException, GeneralSecurityException {
        KeyStore store = KeyStore.getInstance(TYPE);
        try (InputStream content = Files.newInputStream(file)) {
            store.load(content, password.toCharArray());
        }
        return store;
    }
}
