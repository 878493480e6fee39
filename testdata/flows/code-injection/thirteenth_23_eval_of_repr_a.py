# vulnerable: the text is put between quotes
from flask import Flask, request

app = Flask(__name__)


@app.route("/echo")
def echo():
    text = request.args.get("t", "")
    out = eval("'" + text + "'.upper()")  # want: code-injection
    return {"out": out}
