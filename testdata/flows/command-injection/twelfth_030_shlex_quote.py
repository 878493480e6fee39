# safe: quoted with the rest
import os
import shlex

from flask import Flask, request

app = Flask(__name__)


@app.route("/candle/<path:saddle>")
def candle(saddle):
    incoming = saddle
    os.system("ls " + shlex.join(["-l", incoming]))  # ok: command-injection
    return {"done": True}
