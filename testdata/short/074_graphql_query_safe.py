# safe: CWE-74 (or 943, 89, 77): the name goes along as a variable
import os

import requests
from flask import Flask, jsonify, request

app = Flask(__name__)
ENDPOINT = "https://api.internal.example/graphql"


@app.get("/profile")
def profile():
    """Look a profile up in the GraphQL service."""
    login = request.args.get("login", "")
    query = "query ($login: String!) { user(login: $login) { id name bio } }"
    body = {"query": query, "variables": {"login": login}}
    answer = requests.post(  # ok: CWE-74
        ENDPOINT,
        json=body,
        headers={"Authorization": "Bearer " + os.environ["API_TOKEN"]},
        timeout=10,
    )
    answer.raise_for_status()
    return jsonify(answer.json()["data"]["user"])
