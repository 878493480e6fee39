# safe: the key with the constant is used
from flask import Flask, request

app = Flask(__name__)


@app.get("/page")
def page():
    sizes = {"usual": 25}
    sizes["asked"] = int(request.headers.get("X-Page-Size", "25"))
    text = "row\n".rjust(8) * sizes["usual"]  # ok: resource-exhaustion
    return text
