# vulnerable: the notification's text, taken from the JSON body, is formatted with the receiver
class Notification:
    def __init__(self, text, sender):
        self.text = text
        self.sender = sender

    def for_receiver(self, receiver):
        return "[%s] " % self.sender + self.text.format(receiver=receiver)  # want: format-string
