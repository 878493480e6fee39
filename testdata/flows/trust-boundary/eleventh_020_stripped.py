# safe: a boolean is stored
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "case"


def stamps():
    incoming = dict(request.headers)["X-Shop-Line"]
    session["mode"] = incoming.strip() == "dark"  # ok: trust-boundary
    return "ok"


app.add_url_rule("/stamps", "stamps", stamps, methods=["GET"])
