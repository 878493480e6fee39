from flask import Flask, request

from context import Context
from owners import tenant_of

app = Flask(__name__)


@app.post("/switch")
def switch():
    context = Context()
    context.tenant = tenant_of(request.form.get("owner", 0, type=int))
    return "", 204
