# safe: the text of the request is a template of a sandbox
from jinja2.sandbox import ImmutableSandboxedEnvironment


class Mailer:
    def __init__(self):
        self.environment = ImmutableSandboxedEnvironment(autoescape=True, trim_blocks=True)

    def compose(self, subject, text, **names):
        template = self.environment.from_string("{{ subject }}\n\n" + text)  # ok: template-injection
        return template.render(subject=subject, **names)
