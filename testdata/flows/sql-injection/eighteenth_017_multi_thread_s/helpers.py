import base64
import configparser
import threading
from dataclasses import dataclass, field


class Wrapped:
    """Gives the values of a request under one roof."""

    def __init__(self, request):
        self._request = request

    def parameter(self, name):
        return self._request.args.get(name, "")

    def form_parameter(self, name):
        return self._request.form.get(name, "")

    def constant(self, name):
        return "bar"


class Thing:
    def do(self, value):
        return value


class FixedThing(Thing):
    def do(self, value):
        return "a fixed text"


def make_thing(kind):
    if kind == "fixed":
        return FixedThing()
    return Thing()


@dataclass
class Holder:
    label: str
    value: str = ""
    extra: dict = field(default_factory=dict)


def twice(text):
    return base64.b64decode(base64.b64encode(text.encode())).decode()


def via_config(text, want):
    config = configparser.RawConfigParser()
    config.add_section("page")
    config.set("page", "given", text)
    config.set("page", "own", "value of our own")
    return config.get("page", want)


class Worker(threading.Thread):
    def __init__(self, value):
        super().__init__()
        self.value = value
        self.result = None

    def run(self):
        self.result = self.value.strip()
