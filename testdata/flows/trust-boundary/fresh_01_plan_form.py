# vulnerable: the plan of the form goes into the session unchecked
from flask import Flask, redirect, request, session

app = Flask(__name__)


@app.post("/plan")
def plan():
    chosen = request.form.get("plan", "free").strip().lower()
    session["plan"] = chosen  # want: trust-boundary
    session.permanent = True
    return redirect("/account")
