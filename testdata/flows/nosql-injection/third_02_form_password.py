# safe: fields of a form are text, which holds no operator
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient()["site"]["users"]


@app.post("/login")
def login():
    body = request.form
    found = users.find_one({"name": body["name"], "password": body["password"]})  # ok: nosql-injection
    return {"ok": found is not None}
