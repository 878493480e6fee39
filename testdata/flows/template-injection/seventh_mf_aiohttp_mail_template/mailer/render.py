# vulnerable: aiohttp mail template
from jinja2 import Environment, FileSystemLoader, select_autoescape

env = Environment(loader=FileSystemLoader("tpl"), autoescape=select_autoescape())


def render(name, subject, **ctx):
    head = env.from_string("Subject: " + subject + "\n\n").render(**ctx)  # want: template-injection
    return head + env.get_template(name).render(**ctx)
