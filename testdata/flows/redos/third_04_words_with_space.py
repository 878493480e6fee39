# safe: each further word begins with a space
import re

from flask import Flask, request

app = Flask(__name__)
TITLE = re.compile(r"^\w+(?: \w+)*\.$")


@app.get("/title")
def title():
    value = request.args.get("title", "")
    if TITLE.match(value):  # ok: redos
        return {"title": value}
    return {"error": "title"}, 400
