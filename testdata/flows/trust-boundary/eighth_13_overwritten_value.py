# safe: the cookie's text is overwritten before it gets into the session
from flask import Flask, request, session

app = Flask(__name__)
app.secret_key = "dev"


@app.route("/plan", methods=["POST"])
def plan():
    chosen = request.cookies.get("plan", "free")
    app.logger.info("plan asked for, %d letters", len(chosen))
    chosen = "trial"
    session["plan"] = chosen  # ok: trust-boundary
    return {"plan": chosen}
