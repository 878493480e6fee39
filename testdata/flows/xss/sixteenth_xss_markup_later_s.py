# safe: the text is added to a Markup object, which escapes it
from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.post("/board")
def board():
    text = request.form.get("text", "")
    page = Markup("<b>board</b><hr>")
    page += text
    return page  # ok: xss
