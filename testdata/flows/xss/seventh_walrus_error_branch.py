# vulnerable: walrus error branch
from flask import Flask, request

app = Flask(__name__)

@app.get("/num")
def num():
    try:
        return "<i>%d</i>" % int(raw := request.args.get("n", ""))  # ok: xss
    except ValueError:
        return "<i>not a number: %s</i>" % raw, 400  # want: xss
