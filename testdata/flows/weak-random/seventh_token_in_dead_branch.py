# safe: token in dead branch
import random
import secrets
from flask import Flask, request

app = Flask(__name__)

LEGACY = "v2" < "v1"
@app.get("/db")
def db():
    if LEGACY:
        token = str(random.random())  # ok: weak-random
    else:
        token = secrets.token_urlsafe()
    return {"access_token": token, "u": request.args.get("u")}
