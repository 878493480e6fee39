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
