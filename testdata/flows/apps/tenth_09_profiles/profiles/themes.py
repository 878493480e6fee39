import jinja2

THEMES = {'light': '<main>{{ body }}</main>', 'dark': '<main class="dark">{{ body }}</main>'}


class Themes:
    def __init__(self):
        self.env = jinja2.Environment(autoescape=True, loader=jinja2.DictLoader(dict(THEMES)))

    def named(self, name):
        return self.env.get_template(name if name in THEMES else 'light')

    def custom(self, source):
        return self.env.from_string(source)  # want: template-injection

    def known(self, name):
        return self.env.from_string(THEMES.get(name, '{{ body }}'))  # ok: template-injection
