# vulnerable: the text of the request becomes a template of the mailer
from jinja2 import Environment


class Mailer:
    def __init__(self):
        self.environment = Environment(autoescape=True, trim_blocks=True)

    def compose(self, subject, text, **names):
        template = self.environment.from_string("{{ subject }}\n\n" + text)  # want: template-injection
        return template.render(subject=subject, **names)
