# vulnerable: the closure sees the later value
from flask import Flask, request

app = Flask(__name__)


@app.route("/wagon", methods=["POST"])
def wagon():
    incoming = request.get_data(as_text=True)
    word = "rowan"

    def tell():
        return word

    word = incoming
    picked = tell()
    exec(compile(picked, "<rule>", "exec"))  # want: code-injection
    return {"done": True}
