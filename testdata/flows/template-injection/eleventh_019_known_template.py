# vulnerable: the template that is not known is rendered as text
from flask import Flask, render_template_string, request

app = Flask(__name__)

TEXTS = {"short": "Hi {{ who }}", "long": "Good day, {{ who }}"}


@app.route("/members", methods=["POST"])
def members():
    given = request.stream.read().decode("utf-8")
    return render_template_string(TEXTS.get(given, given), who="guest")  # want: template-injection
