# vulnerable: the cookie's text is overwritten only where it is empty
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/plan", methods=["POST"])
def plan():
    chosen = request.cookies.get("plan", "free")
    app.logger.info("plan asked for, %d letters", len(chosen))
    chosen = chosen or "trial"
    session["plan"] = chosen  # want: trust-boundary
    return {"plan": chosen}
