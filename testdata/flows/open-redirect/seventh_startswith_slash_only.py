# vulnerable: startswith slash only
from flask import Flask, request, redirect

app = Flask(__name__)

@app.post("/go")
def go():
    to = request.form["to"]
    if not to.startswith("/"):
        return "relative only", 400
    return redirect(to)  # want: open-redirect
