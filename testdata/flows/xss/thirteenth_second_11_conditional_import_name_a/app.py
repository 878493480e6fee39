# vulnerable: the alias of the function keeps the text
from flask import Flask, render_template_string, request

from texts import current as first, other as second

app = Flask(__name__)


@app.route("/case036")
def page():
    supplied = request.args["target"]
    result = first(supplied)

    return render_template_string("<b>{{ text | safe }}</b>", text=result)  # want: xss
