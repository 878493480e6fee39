# vulnerable: the mail's text is compiled by a plain environment
from jinja2 import Environment


class Mailer:
    def __init__(self):
        self.env = Environment(autoescape=True)

    def preview(self, text, values):
        template = self.env.from_string(text)  # want: template-injection
        return template.render(**values)
