# safe: header int cast eval
from flask import Flask, request

app = Flask(__name__)

@app.route("/scale")
def scale():
    raw = request.headers.get("X-Factor", "1")
    try:
        factor = int(raw)
    except ValueError:
        return "bad factor", 400
    return str(eval(f"10 * {factor}"))  # ok: code-injection
