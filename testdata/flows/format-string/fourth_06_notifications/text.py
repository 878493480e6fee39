# safe: string.Template knows names only and the name is a plain text
import string


class Notification:
    def __init__(self, text, sender):
        self.text = text
        self.sender = sender

    def for_receiver(self, receiver):
        return "[%s] " % self.sender + string.Template(self.text).safe_substitute(name=receiver.name)  # ok: format-string
