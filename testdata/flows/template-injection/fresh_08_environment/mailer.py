# safe: the mail's text is a value of a constant template
from jinja2 import Environment

LETTER = "Dear {{ customer }},\n{{ text }}\nYours"


class Mailer:
    def __init__(self):
        self.env = Environment(autoescape=True)

    def preview(self, text, values):
        template = self.env.from_string(LETTER)  # ok: template-injection
        return template.render(text=text, **values)
