# safe: only a known plan goes into the session
from flask import Flask, abort, redirect, request, session

app = Flask(__name__)
PLANS = ("free", "team", "school")


@app.post("/plan")
def plan():
    chosen = request.form.get("plan", "free").strip().lower()
    if chosen not in PLANS:
        abort(400)
    session["plan"] = chosen  # ok: trust-boundary
    session.permanent = True
    return redirect("/account")
