# vulnerable: www.example.org.attacker.net has the prefix too
from flask import Flask, redirect, request

app = Flask(__name__)


@app.get("/go")
def go():
    target = request.headers.get("X-Return", "")
    if not target.startswith("https://www.example.org"):
        target = "https://www.example.org/"
    return redirect(target)  # want: open-redirect
