# vulnerable: trimming the ends keeps line breaks inside, a Bcc line can follow the subject
import smtplib

HEAD = "From: web@example.org\r\nTo: {to}\r\nSubject: {subject}\r\n"


def deliver(to, subject, text):
    letter = HEAD.format(to=to, subject=subject) + "\r\n" + text
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", [to], letter.encode("utf-8"))  # want: email-header-injection
