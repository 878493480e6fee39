# safe: escaped by html.escape
import html

from flask import Flask

app = Flask(__name__)


@app.route("/greet/22/<path:tail>", methods=["GET", "POST"])
def process_22(tail):
    """One step of the form."""
    incoming = tail

    steps = {"keep": lambda text: text, "drop": lambda text: "plain"}
    passed = steps["keep"](incoming)

    bar = ""
    bar += passed
    bar += " "

    return "<p>Hello " + html.escape(bar) + "</p>"  # ok: xss
