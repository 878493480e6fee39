# safe: 7 * 42 - 106 is 188, so the constant is sent
from flask import Flask

app = Flask(__name__)


@app.get("/tag/<tag>")
def show(tag):
    number = 106
    text = tag if 7 * 42 - number > 200 else "none"
    return "<b>" + text + "</b>"  # ok: xss
