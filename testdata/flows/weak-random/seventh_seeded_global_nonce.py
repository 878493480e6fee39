# vulnerable: seeded global nonce
import random
from flask import Flask, request, session

app = Flask(__name__)

random.seed()
def part(n):
    return "%0*x" % (n, random.randrange(16 ** n))  # want: weak-random
@app.get("/oauth")
def oauth():
    session["oauth_state"] = "-".join(map(part, (8, 4, 12)))
    return "https://idp.acme.org/?state=" + session["oauth_state"]
