# safe: finally overwrite
from flask import Flask, request

app = Flask(__name__)

@app.post("/fin")
def fin():
    src = "0"
    try:
        src = request.form["src"]
        src = src.strip()
    except KeyError:
        src = "1"
    finally:
        src = "7 * 6"
    return str(eval(src))  # ok: code-injection
