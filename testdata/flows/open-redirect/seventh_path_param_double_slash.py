# vulnerable: path param double slash
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/out/<path:dest>")
def out(dest):
    chosen = {"0": "/", "1": dest}
    return redirect(chosen[str(sum([1, -1, 1]))])  # want: open-redirect
