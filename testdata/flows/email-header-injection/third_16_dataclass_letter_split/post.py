# safe: splitting at white space and joining with spaces leaves no line break in the subject
import smtplib


def send(letter):
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], letter.as_text())  # ok: email-header-injection
