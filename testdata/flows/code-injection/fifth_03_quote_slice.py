# vulnerable: the text only has to begin and end with a quote
from flask import Flask, request

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    bar = request.form.get("text", "")
    if not bar.startswith("'") or not bar.endswith("'"):
        return "text has to be quoted", 400
    exec("result = " + bar)  # want: code-injection
    return "done"
