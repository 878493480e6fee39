# vulnerable: referrer back
from flask import Flask, request, redirect

app = Flask(__name__)

@app.get("/lang/<code>")
def lang(code):
    resp = redirect(request.args.get("back", "/"))  # want: open-redirect
    resp.headers["Content-Language"] = code[:2]
    return resp
