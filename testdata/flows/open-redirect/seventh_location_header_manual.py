# vulnerable: location header manual
from flask import Flask, request, Response

app = Flask(__name__)

@app.get("/loc")
def loc():
    resp = Response(status=302)
    resp.headers["Location"] = request.cookies.get("last", "/")  # want: open-redirect
    return resp
