# safe: session config mapping on
from flask import Flask, request, make_response

app = Flask(__name__)

app.config.update(COOKIE_ARGS={"secure": False, "httponly": True})
app.config["COOKIE_ARGS"] |= {"secure": True}
@app.get("/c")
def c():
    resp = make_response("c")
    resp.set_cookie("jwt", request.form.get("jwt", ""), **app.config["COOKIE_ARGS"])  # ok: insecure-cookie
    return resp
