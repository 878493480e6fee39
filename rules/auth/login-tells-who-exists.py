from django.core.mail import send_mail
from django.http import JsonResponse
from flask import Flask, abort, render_template, request
from werkzeug.security import check_password_hash

from models import User, accounts, finish, get_token

app = Flask(__name__)


@app.post("/login")
def login():  # want: login-tells-who-exists
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None:
        return "No such user", 404
    if not check_password_hash(user.password, request.form["password"]):
        return "Wrong password", 403
    return "Welcome"


def forgot(request):  # want: login-tells-who-exists
    user = User.objects.filter(email=request.POST["email"]).first()
    if user is None:
        return JsonResponse({"error": "There is no account with this e-mail"}, status=404)
    send_mail("Reset", "Follow the link", "web@example.org", [user.email])
    return JsonResponse({"sent": True})


@app.post("/api/login")
def api_login():  # want: login-tells-who-exists
    user = User.query.filter_by(name=request.json["name"]).first()
    if not user:
        return {"error": "User not found"}, 404
    if not user.check(request.json["password"]):
        return {"error": "Incorrect password"}, 401
    return {"ok": True}


@app.post("/signin")
def sign_in():  # ok: one answer for both
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None or not user.check(request.form["password"]):
        return "Wrong name or password", 403
    return "Welcome"


@app.post("/recover")
def recover():  # ok: says the same whoever asks
    user = User.query.filter_by(email=request.form["email"]).first()
    if user:
        send_mail("Reset", "Follow the link", "web@example.org", [user.email])
    return "If there is such an account, a mail was sent"


@app.post("/do_login")
def do_login():  # ok: only the log tells
    user = User.query.filter_by(name=request.form["name"]).first()
    if user is None:
        app.logger.warning("failed login: unknown user")
        return "Not signed in", 403
    if not check_password_hash(user.password, request.form["password"]):
        app.logger.warning("failed login: wrong password")
        return "Not signed in", 403
    return "Welcome"


@app.get("/users/<name>")
def show(name):  # ok: no login
    user = User.query.filter_by(name=name).first()
    return "User not found" if user is None else user.name


@app.post("/forgotten")
def forgot_password():  # want: login-tells-who-exists
    user = User.query.filter_by(mail=request.form["mail"]).first()
    if user is None:
        return {"error": "There is no account with this address"}, 404
    send_reset_link.delay(user.id)
    return {"message": "A mail is on its way"}


def userpass_auth():  # want: login-tells-who-exists
    name, password = request.form["name"], request.form["password"]
    account = accounts.of(name)
    if not account:
        return render_template("problem.html", message="Cannot find any account associated with %s." % name)
    return finish(get_token(account, name, password))


@app.post("/session/login")
def session_login():  # want: login-tells-who-exists
    password = request.form["password"]
    person = accounts.of(request.form["mail"])
    if person is None:
        abort(404, description="Could not find a user with that address")
    return finish(get_token(person, person.name, password))


def ldap_auth():  # ok: one answer
    name, password = request.form["name"], request.form["password"]
    token = get_token(accounts.of(name), name, password)
    if not token:
        return render_template("problem.html", message="Authentication failed. Please check your credentials.")
    return finish(token)


def auth_settings():  # ok: nobody signs in here
    if accounts.of(request.form["name"]) is None:
        return render_template("problem.html", message="Cannot find any account named so.")
    return finish(None)


from django.contrib import messages
from django.shortcuts import redirect, render
from people import Member


def member_login(request):  # want: login-tells-who-exists
    member = Member.objects.filter(mail=request.POST["mail"]).first()
    if member is None:
        messages.error(request, "We could not find an account for this address.")
        return redirect("login")
    if not member.check(request.POST["password"]):
        messages.error(request, "Please try again.")
        return redirect("login")
    return redirect("home")


def partner_login(request):
    member = Member.objects.filter(mail=request.POST["mail"]).first()
    if member is None or not member.check(request.POST["password"]):
        return render(request, "login.html", {"error": "We could not sign you in."})
    return redirect("home")


from fastapi import FastAPI, HTTPException
from people import find, token_for

app = FastAPI()


@app.post("/auth/token")
async def authenticate_member(mail: str, password: str):  # want: login-tells-who-exists
    member = await find(mail)
    if not member:
        raise HTTPException(404, f"No account associated with {mail}")
    if not member.check(password):
        raise HTTPException(401, "Denied")
    return token_for(member)


@app.post("/auth/partner")
async def authenticate_partner(mail: str, password: str):
    member = await find(mail)
    if not member or not member.check(password):
        raise HTTPException(401, "Denied")
    return token_for(member)
