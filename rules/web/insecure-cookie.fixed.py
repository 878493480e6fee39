from flask import Flask, make_response

app = Flask(__name__)

@app.route("/")
def page():
    r = make_response("x")
    r.set_cookie("session", "a", secure=True)  # want: insecure-cookie
    r.set_cookie("session", "a", secure=True)  # want: insecure-cookie
    r.set_cookie(key="user", value="a", httponly=True, secure=True)  # want: insecure-cookie
    r.set_cookie("session", "a", 10, None, "/", None, False)  # want: insecure-cookie
    r.headers.add("Set-Cookie", "session=a; HttpOnly")  # want: insecure-cookie
    return r

def fine(r, jar, config):
    r.set_cookie("session", "a", secure=True)  # ok: encrypted only
    r.set_cookie("session", "", max_age=0)  # ok: removed
    r.set_cookie("session", "a", secure=config.secure)  # ok: not known here
    r.set_cookie("session", "a", 10, None, "/", None, True)  # ok: encrypted only
    r.headers.add("Set-Cookie", "session=a; Secure; HttpOnly")  # ok: encrypted only
    r.set_cookie("lang", "de")  # ok: no secret
    jar.set_cookie(config)  # ok: a client's cookie jar
    r.set_cookie("shop.example.org", "account", config)  # ok: a client's, by the site it goes to
    r.delete_cookie("session")  # ok: removed
