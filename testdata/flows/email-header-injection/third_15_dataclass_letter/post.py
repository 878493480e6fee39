# vulnerable: the letter's subject is written into the headers as it came
import smtplib


def send(letter):
    with smtplib.SMTP("localhost") as server:
        server.sendmail("site@example.org", ["desk@example.org"], letter.as_text())  # want: email-header-injection
