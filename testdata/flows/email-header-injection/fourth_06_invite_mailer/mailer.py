# safe: a helper of a third module makes one line of the inviter's name
import smtplib

from lines import single

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
            text = TEMPLATE.format(name=single(name), to=to)
            server.sendmail("invite@example.net", [to], text)  # ok: email-header-injection
