# safe: the text of the request is replaced before it is evaluated
from flask import Flask, request

app = Flask(__name__)


@app.route("/when")
def when():
    text = request.args.get("when", "1")
    shown = text[:40]
    text = "6 * 7"
    value = eval(text)  # ok: code-injection
    return {"asked": shown, "value": value}
