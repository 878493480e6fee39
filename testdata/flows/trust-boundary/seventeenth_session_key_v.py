# vulnerable: the form's text becomes a name in the session
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = __import__("os").environ["KEY"]


@app.route("/bench/trust/1", methods=["POST"])
def endpoint():
    param = request.form.get("lang", "")
    session["lang"] = param  # want: trust-boundary
    return "kept"
