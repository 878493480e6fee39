# A list of what is allowed, which a helper hands on to another: where nobody gives one, nothing was checked.
from flask import Flask, request
from twisted.web.resource import Resource

app = Flask(__name__)


def text_from(args, name, allowed_values=None):
    value = args[name][0]
    if allowed_values is not None and value not in allowed_values:
        raise ValueError(name)
    return value


def parse_text(request, name, allowed_values=None):
    return text_from(request.args, name, allowed_values=allowed_values)


class Servlet:
    def on_get(self, request, stage):
        page = "<input value='%(session)s'>" % {"session": parse_text(request, b"session")}
        request.write(page.encode())  # flow: xss

    def on_post(self, request, stage):
        page = "<input value='%(kind)s'>" % {"kind": parse_text(request, b"kind", allowed_values=[b"a", b"b"])}
        request.write(page.encode())


@app.get("/any")
def any_text():
    return text_from(request.args, "name")  # flow: xss
