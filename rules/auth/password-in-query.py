from fastapi import FastAPI, Request
from flask import Flask, request

app = Flask(__name__)
api = FastAPI()

@app.get("/login")
def login():
    name = request.args.get("name")
    if check(name, request.args.get("password")):  # want: password-in-query
        return "in"
    password = request.args["password"]  # want: password-in-query
    return check(name, password)

@api.get("/login")
def api_login(request: Request):
    return check(request.query_params["name"], request.query_params.get("passwd"))  # want: password-in-query

@app.post("/login")
def posted():
    password = request.form["password"]  # ok: in the body
    token = request.args.get("reset")  # ok: no password
    return check(request.form.get("password"), password, token)  # ok: in the body

def connect(args):
    return open_database(args.get("password"))  # ok: no request


import requests
from flask import redirect


@api.get("/enter")
def enter(username: str, password: str):  # want: password-in-query
    return {"ok": check(username, password)}


def sync(user, password):
    url = f"https://calendar.example.com/export?user={user}&password={password}"
    requests.get(url, timeout=10)  # want: password-in-query
    requests.get("https://calendar.example.com/export", auth=(user, password), timeout=10)  # ok: in a header
    return requests.get(f"https://calendar.example.com/export?user={user}", timeout=10)  # ok: no password


@app.post("/enter")
def posted_enter():
    token = issue(request.form["user"])
    if token.short:
        return redirect("https://app.example.org/?page=" + token.page)  # ok: no secret
    return redirect("https://app.example.org/?session_token=" + token)  # want: password-in-query


def send_sms(user, password, text):
    requests.get("https://sms.example/send", params={"user": user, "password": password, "text": text}, timeout=9)  # want: password-in-query
    requests.get("https://sms.example/send", params={"text": text}, auth=(user, password), timeout=9)  # ok: in a header
    requests.post("https://sms.example/send", data={"password": password, "text": text}, timeout=9)  # ok: in the body
