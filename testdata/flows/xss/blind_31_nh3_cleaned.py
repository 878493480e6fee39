# safe: nh3 removes dangerous markup
import nh3

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return nh3.clean(text, tags={"b", "i", "p"})


@app.post("/say")
def say():
    return "<div>%s</div>" % clean(request.form["text"])  # ok: xss
