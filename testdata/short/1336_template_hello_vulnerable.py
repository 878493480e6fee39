# vulnerable: CWE-1336 (or 94, 79, 97): a text from the request is a template
from flask import Flask, request
from jinja2 import Environment

app = Flask(__name__)
env = Environment(autoescape=True)


@app.get("/card")
def card():
    """Show a card with a greeting."""
    text = request.args.get("text", "Happy birthday")
    return env.from_string("<div class='card'>" + text + "</div>").render()  # want: CWE-1336
