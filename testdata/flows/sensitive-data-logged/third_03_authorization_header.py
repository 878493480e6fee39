# vulnerable: the Authorization header is logged
from flask import Flask, request

app = Flask(__name__)


@app.get("/account")
def account():
    authorization = request.headers.get("Authorization", "")
    app.logger.debug("authorization: %s", authorization)  # want: sensitive-data-logged
    return {"ok": authorization.startswith("Bearer ")}
