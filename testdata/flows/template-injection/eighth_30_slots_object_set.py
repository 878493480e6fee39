# vulnerable: setattr gives the slot the text of the form
from flask import Flask, render_template_string, request

app = Flask(__name__)


class Page:
    __slots__ = ("layout", "body")

    def __init__(self, body):
        self.layout = "<div>{{ body }}</div>"
        self.body = body


@app.route("/page", methods=["GET", "POST"])
def page():
    current = Page("")
    for slot in Page.__slots__:
        setattr(current, slot, request.values.get(slot, ""))
    return render_template_string(current.layout, body=current.body)  # want: template-injection
