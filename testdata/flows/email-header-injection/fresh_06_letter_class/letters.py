# vulnerable: the class keeps the headers and writes them out without looking for line breaks
import smtplib


class Letter:
    def __init__(self, sender, receiver):
        self.sender = sender
        self.receiver = receiver
        self.headers = {"From": sender, "To": receiver}

    def add(self, name, value):
        if not value:
            raise ValueError(name)
        self.headers[name] = value

    def render(self, text):
        head = "".join("%s: %s\r\n" % pair for pair in self.headers.items())
        return head + "\r\n" + text

    def send(self, text):
        connection = smtplib.SMTP("mail.internal", 25)
        try:
            connection.sendmail(self.sender, [self.receiver], self.render(text))  # want: email-header-injection
        finally:
            connection.quit()
