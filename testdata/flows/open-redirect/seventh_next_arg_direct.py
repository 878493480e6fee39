# vulnerable: next arg direct
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/login")
def login():
    return redirect(request.args.get("next") or "/")  # want: open-redirect
