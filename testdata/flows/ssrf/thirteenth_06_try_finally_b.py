# safe: finally overwrites what try assigned
from urllib.request import Request, urlopen

from flask import Flask, request

app = Flask(__name__)


@app.route("/case020", methods=["POST"])
def case020():
    text_in = ""
    for name in request.form.keys():
        if request.form.get(name) == "item":
            text_in = name
            break
    chosen = ""
    try:
        chosen = text_in
    finally:
        chosen = "finished"
    ask = Request("http://" + chosen + "/status")
    return {"text": urlopen(ask).read().decode()}  # ok: ssrf
