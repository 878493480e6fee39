# safe: the comprehension's names are constant and its values lengths
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/profile", methods=["POST"])
def profile():
    kept = {"len_" + name: len(request.form.get(name, "")) for name in ("bio", "motto")}
    for name, value in kept.items():
        session[name] = value  # ok: trust-boundary
    return {"kept": len(kept)}
