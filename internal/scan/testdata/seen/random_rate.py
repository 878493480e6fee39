import random, secrets
from flask import Flask, request
app = Flask(__name__)
@app.route("/x")
def x():
    if random.random() < 0.01:  # ok: weak-random
        app.logger.info("sampled")
    session_id = secrets.token_hex()
    return {"session_id": session_id}
