# vulnerable: the second word of the header is the theme's file
from flask import Flask, request

app = Flask(__name__)


@app.get("/theme.css")
def theme():
    words = ["default", "dark"]
    words.insert(1, request.headers.get("X-Theme", "light"))
    chosen = words[1]
    with open("/srv/themes/" + chosen + "/main.css") as sheet:  # want: path-traversal
        return sheet.read(), 200, {"Content-Type": "text/css"}
