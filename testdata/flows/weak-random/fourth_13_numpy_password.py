# vulnerable: NumPy's legacy generator makes the first password of an account
import numpy as np
from flask import Flask, jsonify, request

app = Flask(__name__)
LETTERS = np.array(list("abcdefghijkmnpqrstuvwxyz23456789"))


@app.post("/accounts")
def create_account():
    name = request.get_json()["name"]
    password = "".join(np.random.choice(LETTERS, size=12))  # want: weak-random
    return jsonify(name=name, first_password=password), 201
