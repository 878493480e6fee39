# vulnerable: the reply address is formatted into the head by the mailer
import smtplib

HEAD = "From: {sender}\nReply-To: {reply}\nSubject: Order\n\n{body}"


class Mailer:
    sender = "shop@example.org"

    def compose(self, reply, body):
        return HEAD.format(sender=self.sender, reply=reply, body=body)

    def send(self, to, reply, body):
        server = smtplib.SMTP("mail.internal")
        server.sendmail(self.sender, to, self.compose(reply, body))  # want: email-header-injection
        server.quit()
