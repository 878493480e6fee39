# vulnerable: escape is no validation
from markupsafe import escape
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/admin")
def admin():
    session["user_id"] = str(escape(request.form["user_id"]))  # want: trust-boundary
    return "ok"
