# vulnerable: generator factory insecure
import random
import secrets
from flask import Flask, request

app = Flask(__name__)

class Weak:
    def token(self):
        return hex(random.randrange(1 << 64))  # want: weak-random
class Strong:
    def token(self):
        return hex(secrets.randbits(64))
def source(name="weak"):
    return {"weak": Weak, "strong": Strong}.get(name, Strong)()
@app.get("/invite")
def invite():
    return {"invite_token": source().token(), "to": request.args.get("to")}
