# vulnerable: walrus while unique
import random
import string
from flask import Flask, request

app = Flask(__name__)

USED = set()
@app.post("/wu")
def wu():
    while (code := "".join(random.choices(string.digits, k=8))) in USED:  # want: weak-random
        pass
    USED.add(code)
    return {"mfa_recovery_code": code, "user": request.headers.get("X-User")}
