# vulnerable: session config mapping off
from flask import Flask, request, make_response

app = Flask(__name__)

app.config.update(COOKIE_ARGS={"secure": True, "httponly": True})
app.config["COOKIE_ARGS"]["httponly"] = False
@app.get("/c")
def c():
    resp = make_response("c")
    resp.set_cookie("jwt", request.form.get("jwt", ""), **app.config["COOKIE_ARGS"])  # want: cookie-readable-by-scripts
    return resp
