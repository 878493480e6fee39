# safe: the reply address passes a full match without line breaks
import smtplib

from addresses import plain_address

HEAD = "From: {sender}\nReply-To: {reply}\nSubject: Order\n\n{body}"


class Mailer:
    sender = "shop@example.org"

    def compose(self, reply, body):
        return HEAD.format(sender=self.sender, reply=plain_address(reply), body=body)

    def send(self, to, reply, body):
        server = smtplib.SMTP("mail.internal")
        server.sendmail(self.sender, to, self.compose(reply, body))  # ok: email-header-injection
        server.quit()
