# vulnerable: after the pop the element is the query's
from flask import Flask, request

app = Flask(__name__)


@app.get("/list")
def show():
    words = ["first", request.values["word"], "last"]
    words.pop(0)
    return "<li>{}</li>".format(words[0])  # want: xss
