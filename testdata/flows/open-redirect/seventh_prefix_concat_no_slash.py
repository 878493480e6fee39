# vulnerable: prefix concat no slash
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/pre")
def pre():
    return redirect("https://acme.org" + request.args.get("path", ""))  # want: open-redirect
