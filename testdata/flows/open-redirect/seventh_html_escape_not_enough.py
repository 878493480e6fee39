# vulnerable: html escape not enough
from markupsafe import escape
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/esc")
def esc():
    to = str(escape(request.args.getlist("to")[0]))
    return redirect(to)  # want: open-redirect
