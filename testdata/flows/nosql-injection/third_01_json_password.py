# vulnerable: the JSON body may hold {"$ne": null} as the password
from flask import Flask, request
from pymongo import MongoClient

app = Flask(__name__)
users = MongoClient()["site"]["users"]


@app.post("/login")
def login():
    body = request.get_json()
    found = users.find_one({"name": body["name"], "password": body["password"]})  # want: nosql-injection
    return {"ok": found is not None}
