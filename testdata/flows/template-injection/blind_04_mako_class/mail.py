# vulnerable: the signature is put into the mako source by a base class
from mako.template import Template


class Mail:
    frame = "Dear ${name},\n%s\n"

    def __init__(self, text):
        self.text = text

    def source(self):
        return self.frame % self.text

    def render(self, **values):
        return Template(self.source()).render(**values)  # want: template-injection


class Reminder(Mail):
    frame = "Reminder for ${name}:\n%s\n"
