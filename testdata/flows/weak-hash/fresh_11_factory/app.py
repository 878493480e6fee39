from flask import Flask, request

from digests import digest_for

app = Flask(__name__)


@app.post("/seal")
def seal():
    return {"seal": digest_for("strong", request.get_data())}
