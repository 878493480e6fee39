# vulnerable: the text is added to the page after what came before was escaped
from flask import Flask, request
from markupsafe import Markup, escape

app = Flask(__name__)


@app.post("/board")
def board():
    text = request.form.get("text", "")
    page = str(escape(request.form.get("title", ""))) + "<hr>"
    page += text
    return page  # want: xss
