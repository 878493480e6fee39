from flask import Flask, request

from context import Context

app = Flask(__name__)


@app.post("/switch")
def switch():
    context = Context()
    context.tenant = request.headers.get("X-Tenant", "public")
    return "", 204
