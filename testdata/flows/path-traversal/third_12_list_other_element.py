# safe: after the pop the name is the constant
from pathlib import Path

from flask import Flask, request

app = Flask(__name__)


@app.get("/part")
def part():
    names = ["first.txt", request.headers.get("X-Part", ""), "last.txt"]
    names.pop(0)
    text = Path("/srv/parts", names[1]).read_text()  # ok: path-traversal
    return {"text": text}
