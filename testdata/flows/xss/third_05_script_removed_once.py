# vulnerable: the removed word can be nested, and other elements remain
import html

from flask import Flask, request

app = Flask(__name__)


def clean(text):
    return html.unescape(text).replace("<script>", "")


@app.post("/comment")
def comment():
    return "<div>%s</div>" % clean(request.get_json()["text"])  # want: xss
