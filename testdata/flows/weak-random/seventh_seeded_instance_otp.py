# vulnerable: seeded instance otp
import random
import time
from flask import Flask, request, session

app = Flask(__name__)

@app.post("/otp")
def otp():
    rng = random.Random(time.time_ns())
    session["otp"] = f"{rng.randrange(10**6):06d}"  # want: weak-random
    return "sent to " + request.form["phone"][-2:]
