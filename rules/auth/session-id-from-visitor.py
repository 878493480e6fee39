import secrets

from flask import Flask, make_response, request

from store import sessions
from users import check

app = Flask(__name__)


@app.post("/login")
def login():
    sid = request.args.get("sid") or request.cookies.get("sid")
    if not check(request.form["user"], request.form["password"]):
        return "no", 403
    sessions[sid] = request.form["user"]
    response = make_response("ok")
    response.set_cookie("sid", sid, secure=True, httponly=True, samesite="Lax")  # want: session-id-from-visitor
    return response


@app.get("/resume")
def resume():
    response = make_response("ok")
    response.set_cookie("sessionid", request.args["session"], secure=True, httponly=True, samesite="Lax")  # want: session-id-from-visitor
    response.set_cookie("PHPSESSID", value=request.values["s"], secure=True, httponly=True, samesite="Lax")  # want: session-id-from-visitor
    return response


@app.post("/enter")
def enter():
    sid = secrets.token_urlsafe(32)
    sessions[sid] = request.form["user"]
    response = make_response("ok")
    response.set_cookie("sid", sid, secure=True, httponly=True, samesite="Lax")  # ok: a new one
    response.set_cookie("language", request.args["lang"], secure=True, httponly=True, samesite="Lax")  # ok: no session
    response.set_cookie("session", sessions.begin(request.form["user"]), secure=True, httponly=True, samesite="Lax")  # ok: a new one
    return response


def django_login(request):
    key = request.POST["session_key"]
    response = make_response("ok")
    response.set_cookie("session_id", key, secure=True, httponly=True, samesite="Lax")  # want: session-id-from-visitor
    return response


@app.post("/login")
def login():
    sid = request.cookies.get("sid") or secrets.token_urlsafe(32)
    sessions[sid] = request.form["user"]
    response = make_response("ok")
    response.set_cookie("sid", sid, secure=True, httponly=True, samesite="Lax")  # want: session-id-from-visitor
    return response


@app.post("/signin")
def signin():
    sessions.pop(request.cookies.get("sid"), None)
    sid = secrets.token_urlsafe(32)
    sessions[sid] = request.form["user"]
    response = make_response("ok")
    response.set_cookie("sid", sid, secure=True, httponly=True, samesite="Lax")  # ok: a new one
    return response
