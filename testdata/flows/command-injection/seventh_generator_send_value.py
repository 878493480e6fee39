# vulnerable: generator send value
import os
from flask import Flask, request

app = Flask(__name__)

def pipe():
    got = yield "ready"
    yield "echo " + got
@app.get("/gs")
def gs():
    g = pipe()
    next(g)
    os.system(g.send(request.args["x"]))  # want: command-injection
    return "ok"
