# safe: the closure sees the fixed value
from flask import Flask, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    incoming = request.get_data(as_text=True)
    word = "rowan"

    def tell():
        return word

    picked = tell()
    exec(compile(picked, "<rule>", "exec"))  # ok: code-injection
    return {"done": True}
