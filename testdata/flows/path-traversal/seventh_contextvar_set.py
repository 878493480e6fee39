# vulnerable: contextvar set
import contextvars
from flask import Flask, request

app = Flask(__name__)

current = contextvars.ContextVar("current", default="index.md")
def load():
    return open("/srv/md/" + current.get()).read()  # want: path-traversal
@app.get("/cv")
def cv():
    tok = current.set(request.headers.get("X-Page", "x"))
    try:
        return load()
    finally:
        current.reset(tok)
