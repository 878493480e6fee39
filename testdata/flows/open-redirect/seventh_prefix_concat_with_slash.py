# safe: prefix concat with slash
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/pre")
def pre():
    return redirect("https://acme.org/" + request.args.get("path", ""))  # ok: open-redirect
