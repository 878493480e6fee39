# vulnerable: the property was computed when the field was what was sent
import functools

from flask import Flask, render_template_string, request

app = Flask(__name__)


class Once:
    def __init__(self, text):
        self.text = text

    @functools.cached_property
    def shown(self):
        return "<" + self.text + ">"


@app.route("/bench/24")
def endpoint():
    param = next(iter(request.args), "")
    once = Once(param)
    once.shown
    once.text = "fixed"
    bar = once.shown
    return render_template_string("<p>" + bar + "</p>")  # want: template-injection
