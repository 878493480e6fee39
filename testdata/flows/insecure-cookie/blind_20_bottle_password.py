# vulnerable: the password itself lies in a cookie without flags
from bottle import Bottle, request, response

app = Bottle()


@app.post("/login")
def login():
    password = request.forms.get("password")
    response.set_cookie("password", password, max_age=86400)  # want: insecure-cookie
    return {"ok": True}
