package dev.postern.interop;

import dev.postern.testing.OrderMail;
import java.nio.file.Path;
import java.util.List;

/// A program that sellers' systems send mail with, and the command that has it submit one.
///
/// A tool that can compose a mail composes it, since its own headers and encodings are what is met in
/// practice; the others are given a file.
enum SellerTool {
    SWAKS {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.SWAKS.command(
                    "--server",
                    "127.0.0.1:" + port,
                    "--from",
                    mail.from(),
                    "--to",
                    mail.to(),
                    "--header",
                    "Subject: " + mail.subject(),
                    "--body",
                    mail.text());
        }
    },
    SMTP_SOURCE {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.SMTP_SOURCE.command("-f", mail.from(), "-t", mail.to(), "-F", file, "127.0.0.1:" + port);
        }
    },
    MSMTP {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.MSMTP.command(
                    "--file=/dev/null", "--host=127.0.0.1", "--port=" + port, "--from=" + mail.from(), mail.to());
        }
    },
    CURL {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.CURL.command(
                    "--verbose",
                    "--max-time",
                    30,
                    "smtp://127.0.0.1:" + port,
                    "--mail-from",
                    mail.from(),
                    "--mail-rcpt",
                    mail.to(),
                    "--upload-file",
                    file);
        }
    },
    SMTPLIB {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.PYTHON.command(
                    script("smtplib_submit.py"), port, mail.from(), mail.to(), mail.subject(), mail.text());
        }
    },
    NODEMAILER {
        @Override
        List<String> command(OrderMail mail, Path file, int port) {
            return Program.NODE.command(
                    script("nodemailer_submit.cjs"),
                    Program.nodeFolder("nodemailer"),
                    port,
                    mail.from(),
                    mail.to(),
                    mail.subject(),
                    mail.text());
        }
    };

    /// The command; `file` holds the mail as a message and is the standard input as well.
    abstract List<String> command(OrderMail mail, Path file, int port);

    private static Path script(String name) {
        return Path.of("src/test/peers", name).toAbsolutePath();
    }
}
