# vulnerable: 7 * 42 - 106 is 188, so the path's text is sent
from flask import Flask

app = Flask(__name__)


@app.get("/tag/<tag>")
def show(tag):
    number = 106
    text = "none" if 7 * 42 - number > 200 else tag
    return "<b>" + text + "</b>"  # want: xss
