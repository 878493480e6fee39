# safe: the subject is cut at every white space and joined by blanks, the text is only body
import smtplib

from .text import one_line

HEAD = "From: web@example.org\r\nTo: {to}\r\nSubject: {subject}\r\n"


def deliver(to, subject, text):
    letter = HEAD.format(to=to, subject=one_line(subject)) + "\r\n" + text
    with smtplib.SMTP("localhost") as server:
        server.sendmail("web@example.org", [to], letter.encode("utf-8"))  # ok: email-header-injection
