# vulnerable: the keyword read is the parameter's
import requests
from flask import Flask, request

app = Flask(__name__)


def pick(**options):
    return options["value"]


@app.route("/case026")
def page():
    user_input = request.headers.getlist("X-Name")[0]
    piece = pick(value=user_input, other="plain")

    with requests.Session() as session_:
        answer = session_.post(url=piece, json={"ping": 1})  # want: ssrf
    return {"ok": answer.ok}
