# vulnerable: the mailer formats the inviter's name into the From line
import smtplib

TEMPLATE = """From: "{name}" <invite@example.net>
To: {to}
Subject: You are invited

Join us at https://example.net/
"""


class Mailer:
    def __init__(self, host):
        self.host = host

    def invite(self, to, name):
        with smtplib.SMTP(self.host, 587) as server:
            server.starttls()
            server.sendmail("invite@example.net", [to], TEMPLATE.format(name=name, to=to))  # want: email-header-injection
