# vulnerable: only carriage returns are removed, line feeds stay
from flask import Flask, request

app = Flask(__name__)


def flat(text):
    return text.replace("\r", "")


@app.post("/search")
def search():
    phrase = request.get_json()["phrase"]
    app.logger.info("searching for " + flat(phrase))  # want: log-injection
    return {"results": []}
