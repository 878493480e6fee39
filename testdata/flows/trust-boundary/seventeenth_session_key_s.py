# safe: the form's text chooses a constant for the session
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").environ["KEY"]


@app.route("/bench/trust/1", methods=["POST"])
def endpoint():
    param = request.form.get("lang", "")
    session["lang"] = "de" if param.startswith("de") else "en"  # ok: trust-boundary
    return "kept"
