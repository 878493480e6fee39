import hashlib
import hmac
import random
import secrets
from uuid import UUID

from fastapi import APIRouter, Body, Response
from pymongo import MongoClient

from .storage import Folder

vault = APIRouter(prefix="/vault")
keys = MongoClient("mongodb://db.example.org").keystore.keys
folder = Folder()
ALGORITHMS = {"old": "sha1", "new": "sha256"}


@vault.get("/file")
def file(name: str):
    return Response(folder.read(name), media_type="application/octet-stream")


@vault.get("/key/{number}")
def key(number: int):
    return Response(folder.read_key(number), media_type="application/octet-stream")


@vault.post("/find")
def find(query: dict = Body()):
    return {"n": len(list(keys.find(query)))}  # want: nosql-injection


@vault.get("/owner/{owner}")
def owner(owner: str):
    return {"n": len(list(keys.find({"owner": owner})))}  # ok: nosql-injection


@vault.get("/script/{owner}")
def script(owner: str, number: UUID):
    first = keys.count_documents({"$where": "this.owner == '" + owner + "'"})  # want: nosql-injection
    second = keys.count_documents({"$where": f"this.number == '{number}'"})  # ok: nosql-injection
    return {"first": first, "second": second}


@vault.post("/seal")
def seal(password: str = Body(embed=True)):
    old = hashlib.new(ALGORITHMS["old"], password.encode())  # want: weak-hash
    new = hmac.new(secrets.token_bytes(16), password.encode(), ALGORITHMS["new"])  # ok: weak-hash
    return {"old": old.hexdigest(), "new": new.hexdigest()}


@vault.post("/make")
def make():
    secret_key = "%032x" % random.SystemRandom().getrandbits(128)  # ok: weak-random
    api_token = "%032x" % random.Random().getrandbits(128)  # want: weak-random
    return {"key": secret_key, "token": api_token}
