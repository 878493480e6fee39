import smtplib
from email.message import EmailMessage


class Mailer:
    sender = "news@example.org"

    def __init__(self, host="localhost"):
        self.host = host

    def send(self, to, subject, body):
        message = EmailMessage()
        message["From"] = self.sender
        message["To"] = to
        message["Subject"] = subject
        message.set_content(body)
        with smtplib.SMTP(self.host) as server:
            server.send_message(message)  # ok: email-header-injection


class RawMailer(Mailer):
    def send(self, to, subject, body):
        lines = ["From: " + self.sender, "To: " + to, "Subject: " + subject, "", body]
        with smtplib.SMTP(self.host) as server:
            server.sendmail(self.sender, [to], "\r\n".join(lines))  # want: email-header-injection
