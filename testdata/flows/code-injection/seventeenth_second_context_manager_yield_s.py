# safe: what the block gets is another
import contextlib

from flask import Flask, request

app = Flask(__name__)


@contextlib.contextmanager
def lent(text):
    kept = [text, "fixed"]
    yield kept[1]
    kept.clear()


@app.route("/bench/30")
def endpoint():
    param = request.cookies.get("q") or ""
    with lent(param) as bar:
        pass
    return {"value": str(eval(bar))}  # ok: code-injection
