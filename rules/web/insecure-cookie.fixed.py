from http.cookies import Morsel, SimpleCookie

from flask import Flask, make_response
from werkzeug.http import dump_cookie

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

def by_hand(value, r):
    parts = [f"session={value}", "Path=/"]
    parts.append("HttpOnly")
    r.headers["Set-Cookie"] = "; ".join(parts)  # want: insecure-cookie

def by_hand_fine(value, r):
    parts = [f"session={value}", "Path=/"]
    parts.append("Secure")
    r.headers["Set-Cookie"] = "; ".join(parts)  # ok: encrypted only

def grows(value, r):
    header = "auth_token=" + value
    header += "; HttpOnly"
    r.headers.add("Set-Cookie", header)  # want: insecure-cookie

def grows_fine(value, r):
    header = "auth_token=" + value
    header += "; HttpOnly; Secure"
    r.headers.add("Set-Cookie", header)  # ok: encrypted only

def application(environ, start_response):
    start_response("200 OK", [("Set-Cookie", "session=%s; HttpOnly" % environ["sid"])])  # want: insecure-cookie
    start_response("200 OK", [("Set-Cookie", "session=%s; HttpOnly; Secure" % environ["sid"])])  # ok: encrypted only

def one_of_two(value, r):
    jar = SimpleCookie()
    jar["session"] = value
    for morsel in jar.values():
        morsel.update({"httponly": True})
    jar["locale"]["secure"] = True
    r.headers.add("Set-Cookie", jar["session"].OutputString())  # want: insecure-cookie

def flag_by_flag(value, r):
    jar = SimpleCookie()
    jar["session"] = value
    for flag in ("secure", "httponly"):
        jar["session"][flag] = True
    r.headers.add("Set-Cookie", jar["session"].OutputString())  # ok: encrypted only

def one_morsel(value, r):
    morsel = Morsel()
    morsel.set("session", value, value)
    morsel["httponly"] = True
    r.headers.add("Set-Cookie", morsel.OutputString())  # want: insecure-cookie

def whole_jar(value, r):
    jar = SimpleCookie()
    jar["locale"] = "en"
    jar["locale"]["secure"] = True
    jar["session"] = value
    r.send_header("Set-Cookie", jar.output(header=""))  # want: insecure-cookie

def dumped(value, r):
    r.headers.add("Set-Cookie", dump_cookie("session", value, httponly=True))  # want: insecure-cookie
    r.headers.add("Set-Cookie", dump_cookie("session", value, secure=True))  # ok: encrypted only


def which(value, port, r):
    r.set_cookie("lab_port", str(port), samesite="Lax")  # ok: a number that everybody may know
    r.set_cookie("lab_report", value, samesite="Lax", secure=True)  # want: insecure-cookie
