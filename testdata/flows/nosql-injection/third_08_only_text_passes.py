# safe: whatever is not text is refused
from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
tokens = MongoClient()["site"]["tokens"]


@app.post("/redeem")
def redeem():
    token = request.get_json().get("token")
    if not isinstance(token, str):
        abort(400)
    row = tokens.find_one({"token": token})  # ok: nosql-injection
    return {"valid": row is not None}
