# safe: the text decoded again is the fixed one, the cookie's stays encoded in another name
import base64
import os

from flask import Flask, request

app = Flask(__name__)


@app.get("/ping")
def ping():
    sent = base64.b64encode(request.cookies.get("last_host", "").encode("utf-8"))
    usual = base64.b64encode(b"gateway.internal")
    host = base64.b64decode(usual).decode("utf-8")
    os.system("ping -c 1 " + host)  # ok: command-injection
    return "done %d" % len(sent)
