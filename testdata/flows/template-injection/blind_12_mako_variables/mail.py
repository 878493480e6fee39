# safe: the base class renders a constant source, the text is a variable with an HTML filter
from mako.template import Template


class Mail:
    frame = "Dear ${name},\n${text | h}\n"

    def __init__(self, text):
        self.text = text

    def render(self, **values):
        return Template(self.frame).render(text=self.text, **values)  # ok: template-injection


class Reminder(Mail):
    frame = "Reminder for ${name}:\n${text | h}\n"
