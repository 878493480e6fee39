# safe: the header was inserted before the constant that is read
from flask import Flask, request

app = Flask(__name__)


@app.get("/theme.css")
def theme():
    words = ["default", "dark"]
    words.insert(1, request.headers.get("X-Theme", "light"))
    chosen = words[2]
    with open("/srv/themes/" + chosen + "/main.css") as sheet:  # ok: path-traversal
        return sheet.read(), 200, {"Content-Type": "text/css", "X-Theme-Count": str(len(words))}
