# safe: aiohttp mail subject choice
from jinja2 import Environment, FileSystemLoader, select_autoescape

from .subjects import SUBJECTS

env = Environment(loader=FileSystemLoader("tpl"), autoescape=select_autoescape())


def render(name, subject, **ctx):
    head = env.from_string("Subject: " + SUBJECTS[subject] + "\n\n").render(**ctx)  # ok: template-injection
    return head + env.get_template(name).render(**ctx)
