# safe: the slot rendered is the one the constructor sets to a constant
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Page:
    __slots__ = ("layout", "body")

    def __init__(self, body):
        self.layout = "<div>{{ body }}</div>"
        self.body = body


@app.route("/page", methods=["GET", "POST"])
def page():
    current = Page(request.values.get("body", ""))
    return render_template_string(current.layout, body=current.body)  # ok: template-injection
