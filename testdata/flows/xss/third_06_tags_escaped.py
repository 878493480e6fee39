# safe: the helper escapes what it is given
import html

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return html.escape(text)


@app.post("/comment")
def comment():
    return "<div>%s</div>" % clean(request.get_json()["text"])  # ok: xss
