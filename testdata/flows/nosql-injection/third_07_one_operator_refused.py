# vulnerable: only $ne is refused, $gt is not
from flask import Flask, abort, request
from pymongo import MongoClient

app = Flask(__name__)
tokens = MongoClient()["site"]["tokens"]


@app.post("/redeem")
def redeem():
    token = request.get_json().get("token")
    if isinstance(token, dict) and "$ne" in token:
        abort(400)
    row = tokens.find_one({"token": token})  # want: nosql-injection
    return {"valid": row is not None}
