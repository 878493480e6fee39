# safe: location header quoted segment
from urllib.parse import quote
from flask import Flask, request, Response

app = Flask(__name__)

@app.get("/loc")
def loc():
    resp = Response(status=302)
    resp.headers["Location"] = "/last/" + quote(request.cookies.get("last", ""), safe="")  # ok: open-redirect
    return resp
