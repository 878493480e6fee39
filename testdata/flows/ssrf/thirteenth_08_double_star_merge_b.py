# safe: the later key wins and is constant
import requests
from flask import abort, Flask, request

app = Flask(__name__)


def prepare(raw):
    given = {"value": raw}
    merged = {**given, "value": "plain"}
    resolved = merged["value"]
    return resolved


@app.route("/case021")
def handle():
    try:
        raw = request.args["name"]
    except KeyError:
        abort(400)
    resolved = prepare(raw)
    with requests.Session() as session_:
        answer = session_.post(url=resolved, json={"ping": 1})  # ok: ssrf
    return {"ok": answer.ok}
