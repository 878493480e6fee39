# vulnerable: jitter and token
import random
from flask import Flask, request

app = Flask(__name__)

@app.get("/jt")
def jt():
    wait = random.random() * 0.5  # ok: weak-random
    token = random.random() * 1e17  # want: weak-random
    return {"retry_after": wait, "download_token": str(int(token)), "f": request.args.get("f")}
