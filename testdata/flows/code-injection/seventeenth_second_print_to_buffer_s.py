# safe: what is printed into the buffer is another
import io

from flask import Flask, request

app = Flask(__name__)


@app.route("/bench/54", methods=["POST"])
def endpoint():
    param = request.get_json()["q"]
    buffer = io.StringIO()
    print("a", len(param), sep="-", file=buffer)
    bar = buffer.getvalue()
    return {"value": str(eval(bar))}  # ok: code-injection
