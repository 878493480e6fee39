# safe: the text that is run holds the length of the parameter
from flask import Flask, request

app = Flask(__name__)


@app.route("/run", methods=["POST"])
def run():
    bar = request.form.get("text", "")
    if not bar.startswith("'") or not bar.endswith("'"):
        return "text has to be quoted", 400
    exec("result = " + str(len(bar)))  # ok: code-injection
    return "done"
