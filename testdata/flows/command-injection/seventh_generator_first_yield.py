# safe: generator first yield
import os
from flask import Flask, request

app = Flask(__name__)

def pipe():
    got = yield "echo ready"
    yield "echo " + got
@app.get("/gs")
def gs():
    g = pipe()
    first = next(g)
    g.send(request.args["x"])
    os.system(first)  # ok: command-injection
    return "ok"
