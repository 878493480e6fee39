# vulnerable: password choice comprehension
import random
import string
from flask import Flask, request

app = Flask(__name__)

@app.get("/newpw")
def newpw():
    n = min(int(request.args.get("n", 12)), 64)
    pool = string.ascii_letters + string.digits
    return "".join(random.choice(pool) for _ in range(n))  # want: weak-random
