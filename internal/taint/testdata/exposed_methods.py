# Methods that a class registers by names which nobody knows: those are views that carry a mark.
import inspect
import os

from flask import Blueprint, Flask

app = Flask(__name__)


def expose(rule):
    def mark(f):
        f._urls = [rule]
        return f

    return mark


class View:
    def __init__(self):
        self._urls = []
        for name, method in inspect.getmembers(self, predicate=inspect.ismethod):
            for rule in getattr(method, "_urls", []):
                self._urls.append((rule, name))

    def routes(self):
        blueprint = Blueprint("view", __name__)
        for rule, name in self._urls:
            blueprint.add_url_rule(rule, name, getattr(self, name))
        return blueprint

    def run(self, words):
        os.system(words)


class Pages(View):
    @expose("/page/<path:name>")
    def page(self, name):
        os.system("show " + name)  # flow: command-injection


app.register_blueprint(Pages().routes())


class Plain:
    names = {}

    def routes(self):
        for rule, name in self.names.items():
            app.add_url_rule(rule, name, getattr(self, name))

    def one(self, name):
        os.system("show " + name)  # flow: command-injection


Plain().routes()
