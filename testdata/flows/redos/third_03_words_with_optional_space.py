# vulnerable: the space between the words is optional, so words split in many ways
import re

from flask import Flask, request

app = Flask(__name__)
TITLE = re.compile(r"^(\w+ ?)+\.$")


@app.get("/title")
def title():
    value = request.args.get("title", "")
    if TITLE.match(value):  # want: redos
        return {"title": value}
    return {"error": "title"}, 400
