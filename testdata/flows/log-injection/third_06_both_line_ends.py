# safe: both kinds of line ends are removed
from flask import Flask, request

app = Flask(__name__)


def flat(text):
    return text.replace("\r", "").replace("\n", "")


@app.post("/search")
def search():
    phrase = request.get_json()["phrase"]
    app.logger.info("searching for " + flat(phrase))  # ok: log-injection
    return {"results": []}
