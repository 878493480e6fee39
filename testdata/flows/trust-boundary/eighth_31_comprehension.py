# vulnerable: the comprehension leaves out the names that begin with an underscore, nothing else
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/profile", methods=["POST"])
def profile():
    kept = {name: value for name, value in request.form.items() if not name.startswith("_")}
    for name, value in kept.items():
        session[name] = value  # want: trust-boundary
    return {"kept": len(kept)}
