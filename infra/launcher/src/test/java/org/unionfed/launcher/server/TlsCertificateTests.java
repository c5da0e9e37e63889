package org.unionfed.launcher.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TlsCertificateTests {

    private static final Instant NOW = Instant.EPOCH; // any time before the end will do

    @TempDir
    Path folder;

    @Test
    void isForTheAddressUnderWhichOthersReachTheSuite() throws Exception {
        assertThat(read(ensure("127.0.0.2", NOW)).getSubjectAlternativeNames())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("127.0.0.2");
        assertThat(read(ensure("union.local", NOW)).getSubjectAlternativeNames())
                .singleElement()
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("union.local");
    }

    @Test
    void staysTheSameSoThatAPhoneNeedsToBelieveItOnlyOnce() throws Exception {
        X509Certificate first = read(ensure("127.0.0.2", NOW));

        assertThat(read(ensure("127.0.0.2", NOW))).isEqualTo(first);
    }

    @Test
    void isMadeAnewAMonthBeforeItsEnd() throws Exception {
        X509Certificate first = read(ensure("127.0.0.2", NOW));
        Instant lastDay = first.getNotAfter().toInstant().minus(Duration.ofDays(30));

        assertThat(read(ensure("127.0.0.2", lastDay.minusSeconds(1)))).isEqualTo(first);
        assertThat(read(ensure("127.0.0.2", lastDay))).isNotEqualTo(first);
    }

    @Test
    void itsKeyIsForItsOwnerAlone() throws IOException {
        TlsCertificate certificate = ensure("127.0.0.2", NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(certificate.keyStore())))
                .isEqualTo("rw-------");
    }

    private TlsCertificate ensure(String host, Instant now) {
        return TlsCertificate.ensure(host, folder.resolve("tls"), "of this test only", now);
    }

    private static X509Certificate read(TlsCertificate certificate) throws IOException, CertificateException {
        try (var content = Files.newInputStream(certificate.certificate())) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(content);
        }
    }
}
