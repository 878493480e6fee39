import jinja2
from jinja2 import Environment, FileSystemLoader, select_autoescape

def render(loader, data):
    env = jinja2.Environment(loader=loader, autoescape=True)  # want: jinja2-autoescape-off
    env.get_template("page.html").render(data)
    other = Environment(loader=FileSystemLoader("templates"), autoescape=jinja2.select_autoescape())  # want: jinja2-autoescape-off
    third = Environment(autoescape=True)  # want: jinja2-autoescape-off
    return other, third

def fine(loader, escape):
    Environment(autoescape=True)  # ok: escapes
    Environment(loader=loader, autoescape=select_autoescape())  # ok: by file name
    Environment(autoescape=escape)  # ok: not known here


def greeting(name):
    env = Environment(autoescape=jinja2.select_autoescape())  # want: jinja2-autoescape-off
    return env.from_string("<p>Hello {{ name }}</p>").render(name=name)


def for_all(app):
    app.jinja_env.autoescape = False  # want: jinja2-autoescape-off
    app.jinja_options = {"autoescape": False}  # want: jinja2-autoescape-off
    app.jinja_env.autoescape = select_autoescape()  # ok: by file name
